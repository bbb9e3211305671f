//! What a browser does with the key: AES-256-GCM.

use aes_gcm::{
    Aes256Gcm, KeyInit,
    aead::{Aead, Payload},
};
use records::{Clear, Closed, LockRecord, Needs, Sealed, SealedStore, Store};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

/// A data key.
pub(super) struct Vault {
    cipher: Aes256Gcm,
    drawn: Cell<u32>,
    /// What was opened before: without optimisation that takes its time.
    opened: RefCell<BTreeMap<Closed, Option<String>>>,
}

impl Default for Vault {
    fn default() -> Self {
        Self { cipher: Aes256Gcm::new(&[7; 32].into()), drawn: Cell::new(0), opened: RefCell::default() }
    }
}

impl Vault {
    pub(super) fn lock(&self) -> LockRecord {
        let rounds = LockRecord::LEAST_ROUNDS;
        LockRecord { id: [7; 8], rounds, salt: [1; 16], nonce: [2; 12], wrapped: vec![3; 48], minutes: 15 }
    }

    pub(super) fn seal(&self, clear: &Clear) -> String {
        let mut nonce = [0; 12];
        nonce[..4].copy_from_slice(&self.drawn.get().to_be_bytes());
        self.drawn.set(self.drawn.get() + 1);
        let payload = Payload { msg: clear.text.as_bytes(), aad: clear.key.as_bytes() };
        Sealed { nonce, body: self.cipher.encrypt(&nonce.into(), payload).unwrap() }.to_text()
    }

    pub(super) fn open(&self, closed: &Closed) -> Option<String> {
        self.opened.borrow_mut().entry(closed.clone()).or_insert_with(|| self.decrypt(closed)).clone()
    }

    fn decrypt(&self, closed: &Closed) -> Option<String> {
        let sealed = Sealed::from_text(&closed.text).ok()?;
        let payload = Payload { msg: &sealed.body, aad: closed.key.as_bytes() };
        String::from_utf8(self.cipher.decrypt(&sealed.nonce.into(), payload).ok()?).ok()
    }

    /// Opens and seals what is needed.
    pub(super) fn fulfil(&self, store: &SealedStore<impl Store>, needs: &Needs) {
        for closed in &needs.to_open {
            store.learn_opened(&closed.key, &closed.text, self.open(closed));
        }
        for clear in &needs.to_seal {
            store.learn_sealed(&clear.key, &clear.text, self.seal(clear));
        }
    }

    /// Runs an operation until it has all that it needs.
    pub(super) fn again_and_again<S: Store, T>(
        &self,
        store: &SealedStore<S>,
        operation: impl Fn(&SealedStore<S>) -> T,
    ) -> T {
        for _ in 0..20 {
            let result = operation(store);
            let needs = store.take_needs();
            if needs.is_empty() {
                return result;
            }
            self.fulfil(store, &needs);
        }
        panic!("it never has what it needs")
    }
}
