//! Runs of an operation behind the lock.
//!
//! Owns the loop: an operation that met a text which is not opened yet, or one that is not sealed yet, has changed nothing; what
//! it needs is opened and sealed, and it is run again. Another tab may write in between: then there is more to open.

use super::{Keeping, Open};
use records::{Needs, Store};

/// How often an operation is run again. It takes one or two runs, and one more each time another tab writes meanwhile.
const MOST_RUNS: usize = 50;

impl Keeping {
    /// What the last operation could not do without, if there is a lock at all.
    pub(super) fn take_needs(&self) -> Option<Needs> {
        self.open.borrow().as_ref().map(|open| open.store.take_needs())
    }

    /// Runs an operation until it had everything that it needs. What comes of it without that is an error, and changes nothing.
    pub(super) async fn again_and_again<T>(&self, operation: impl Fn(&dyn Store) -> T) -> T {
        for _ in 0..MOST_RUNS {
            let result = operation(&*self.records_store());
            let open = self.open.borrow().clone();
            let Some(open) = open else { return result };
            let needs = open.store.take_needs();
            if needs.is_empty() || open.fulfil(needs).await.is_none() {
                return result;
            }
        }
        operation(&*self.records_store())
    }
}

impl Open {
    /// Opens and seals what is needed. None if the browser could not: then nothing would come of running it again.
    pub(super) async fn fulfil(&self, needs: Needs) -> Option<()> {
        for (closed, text) in self.vault.unseal_all(needs.to_open).await.ok()? {
            self.store.learn_opened(&closed.key, &closed.text, text);
        }
        for (clear, sealed) in self.vault.seal_all(needs.to_seal).await.ok()? {
            self.store.learn_sealed(&clear.key, &clear.text, sealed);
        }
        Some(())
    }
}
