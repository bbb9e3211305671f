//! What a browser does with the key: AES-256-GCM, and the waiting for it.

use aes_gcm::{
    Aes256Gcm, KeyInit,
    aead::{Aead, Payload},
};
use records::{Clear, Closed, LockRecord, MemoryStore, Records, Sealed, SealedStore, Store, is_sealed};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

/// A data key.
pub(crate) struct Vault {
    mark: u8,
    cipher: Aes256Gcm,
    drawn: Cell<u32>,
    /// What was opened before: without optimisation that takes its time.
    opened: RefCell<BTreeMap<Closed, Option<String>>>,
}

impl Vault {
    /// The key that goes with a mark.
    pub(crate) fn new(mark: u8) -> Self {
        Self { mark, cipher: Aes256Gcm::new(&[mark; 32].into()), drawn: Cell::new(0), opened: RefCell::default() }
    }

    /// A lock for this key.
    pub(crate) fn lock(&self) -> LockRecord {
        LockRecord { id: [self.mark; 8], ..super::lock() }
    }

    /// The same after the passcode was changed.
    pub(crate) fn other_passcode(&self) -> LockRecord {
        LockRecord { salt: [self.mark; 16], wrapped: vec![self.mark; 48], minutes: 5, ..self.lock() }
    }

    pub(crate) fn seal(&self, clear: &Clear) -> String {
        let mut nonce = [0; 12];
        nonce[..4].copy_from_slice(&self.drawn.get().to_be_bytes());
        self.drawn.set(self.drawn.get() + 1);
        let payload = Payload { msg: clear.text.as_bytes(), aad: clear.key.as_bytes() };
        Sealed { nonce, body: self.cipher.encrypt(&nonce.into(), payload).unwrap() }.to_text()
    }

    pub(crate) fn open(&self, closed: &Closed) -> Option<String> {
        self.opened.borrow_mut().entry(closed.clone()).or_insert_with(|| self.decrypt(closed)).clone()
    }

    fn decrypt(&self, closed: &Closed) -> Option<String> {
        let sealed = Sealed::from_text(&closed.text).ok()?;
        let payload = Payload { msg: &sealed.body, aad: closed.key.as_bytes() };
        String::from_utf8(self.cipher.decrypt(&sealed.nonce.into(), payload).ok()?).ok()
    }

    /// What is encrypted when the lock is put on.
    pub(crate) fn seal_all(&self, store: &impl Store) -> Vec<(Clear, String)> {
        let seal = |clear: Clear| (clear.clone(), self.seal(&clear));
        records::clear_texts(store).unwrap().into_iter().map(seal).collect()
    }

    /// What is decrypted when it is taken off.
    pub(crate) fn open_all(&self, store: &impl Store) -> Vec<(Closed, String)> {
        let open = |closed: Closed| (closed.clone(), self.open(&closed).unwrap_or_else(|| closed.given_up()));
        records::sealed_texts(store).unwrap().into_iter().map(open).collect()
    }

    /// Puts the lock on.
    pub(crate) fn lock_up(&self, store: &impl Store) {
        let moved = records::put_lock_on(store, &self.lock(), &self.seal_all(store));
        assert_eq!(moved, Ok(records::Moved::All));
    }
}

/// A page that has the key.
pub(crate) struct Unlocked<'a> {
    store: SealedStore<&'a dyn Store>,
    vault: &'a Vault,
}

impl<'a> Unlocked<'a> {
    pub(crate) fn new(store: &'a dyn Store, vault: &'a Vault) -> Self {
        Self { store: SealedStore::new(store, vault.lock().id), vault }
    }

    pub(crate) fn store(&self) -> &SealedStore<&'a dyn Store> {
        &self.store
    }

    /// Runs an operation until it has all that it needs.
    pub(crate) fn run<T>(&self, operation: impl Fn(&Records<&dyn Store>) -> T) -> T {
        for turn in 0.. {
            assert!(turn < 20, "it never has what it needs");
            let result = operation(&Records::new(&self.store));
            let needs = self.store.take_needs();
            if needs.is_empty() {
                return result;
            }
            for closed in &needs.to_open {
                self.store.learn_opened(&closed.key, &closed.text, self.vault.open(closed));
            }
            for clear in &needs.to_seal {
                self.store.learn_sealed(&clear.key, &clear.text, self.vault.seal(clear));
            }
        }
        unreachable!()
    }
}

/// All that is kept.
pub(crate) fn contents(store: &MemoryStore) -> Vec<(String, String)> {
    store.keys().unwrap().into_iter().map(|key| (key.clone(), store.read(&key).unwrap().unwrap())).collect()
}

/// The records that are in clear.
pub(crate) fn in_clear(store: &MemoryStore) -> Vec<Clear> {
    records::clear_texts(store).unwrap().into_iter().filter(|clear| !is_sealed(&clear.text)).collect()
}
