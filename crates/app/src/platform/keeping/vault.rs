//! The key behind a passcode.
//!
//! Owns every call to WebCrypto but the one for ids: the random data key that records are encrypted with (AES-256-GCM), and
//! the key that it is wrapped by, which PBKDF2-HMAC-SHA-256 makes of the passcode. Whoever changes the passcode wraps the same
//! data key anew. Does not know where anything is kept.

use crate::platform::random;
use crate::state::Passcode;
use futures_util::future::try_join_all;
use js_sys::{Array, Object, Promise, Uint8Array};
use records::{Clear, Closed, LOCK_ID_BYTES, LockRecord, Sealed};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AesDerivedKeyParams, AesGcmParams, AesKeyGenParams, CryptoKey, Pbkdf2Params, SubtleCrypto};

/// How often PBKDF2 goes round.
const ROUNDS: u32 = LockRecord::LEAST_ROUNDS;

const AES_GCM: &str = "AES-GCM";

/// What the wrapped key is bound to, so that it is taken for nothing else.
const WRAPPED: &str = "clusterwise/v1/lock";

/// The data key, for as long as the page is open. WebCrypto never hands out what is in it.
#[derive(Clone, Debug)]
pub(super) struct Vault {
    key: CryptoKey,
}

/// The browser has no WebCrypto, or it failed. Browsers have it only on secure pages: https, or this computer itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NoCrypto;

impl From<JsValue> for NoCrypto {
    fn from(_: JsValue) -> Self {
        Self
    }
}

impl Vault {
    /// A vault with a new key, and the record of the lock that its passcode opens.
    pub(super) async fn create(passcode: &Passcode, minutes: u16) -> Result<(Self, LockRecord), NoCrypto> {
        let made = subtle()?.generate_key_with_object(
            &AesKeyGenParams::new(AES_GCM, 256),
            true,
            &usages(&["encrypt", "decrypt"]),
        )?;
        let key: CryptoKey = done(made).await?.unchecked_into();
        let lock = wrap(&key, random::bytes(), passcode, minutes).await?;
        // The key that was wrapped could be taken out. It is dropped here.
        let vault = Self::open(passcode, &lock).await?.ok_or(NoCrypto)?;
        Ok((vault, lock))
    }

    /// The vault behind a lock, if this is its passcode.
    pub(super) async fn open(passcode: &Passcode, lock: &LockRecord) -> Result<Option<Self>, NoCrypto> {
        Ok(unwrap(passcode, lock, false).await?.map(|key| Self { key }))
    }

    /// The record of the same lock for another passcode, if the old one is right.
    pub(super) async fn rewrap(
        old: &Passcode,
        new: &Passcode,
        lock: &LockRecord,
    ) -> Result<Option<LockRecord>, NoCrypto> {
        match unwrap(old, lock, true).await? {
            Some(key) => Ok(Some(wrap(&key, lock.id, new, lock.minutes).await?)),
            None => Ok(None),
        }
    }

    /// Encrypts texts, many at a time: most of what one takes is waiting.
    pub(super) async fn seal_all(&self, texts: Vec<Clear>) -> Result<Vec<(Clear, String)>, NoCrypto> {
        let sealing = texts.into_iter().map(|clear| async {
            let sealed = self.seal(&clear.key, &clear.text).await?;
            Ok((clear, sealed))
        });
        try_join_all(sealing).await
    }

    /// Decrypts texts, many at a time; none of those that are damaged.
    pub(super) async fn unseal_all(&self, texts: Vec<Closed>) -> Result<Vec<(Closed, Option<String>)>, NoCrypto> {
        let unsealing = texts.into_iter().map(|closed| async {
            let text = self.unseal(&closed.key, &closed.text).await?;
            Ok((closed, text))
        });
        try_join_all(unsealing).await
    }

    /// Encrypts the text that is kept under a key. It opens under no other.
    async fn seal(&self, key: &str, text: &str) -> Result<String, NoCrypto> {
        let nonce: [u8; 12] = random::bytes();
        let sealing = subtle()?.encrypt_with_object_and_js_u8_array(
            &gcm(&nonce, key),
            &self.key,
            &Uint8Array::from(text.as_bytes()),
        )?;
        let body = Uint8Array::new(&done(sealing).await?).to_vec();
        Ok(Sealed { nonce, body }.to_text())
    }

    /// The text that was sealed under a key, unless it is damaged or was sealed elsewhere.
    async fn unseal(&self, key: &str, sealed: &str) -> Result<Option<String>, NoCrypto> {
        let Ok(Sealed { nonce, body }) = Sealed::from_text(sealed) else { return Ok(None) };
        let opening = subtle()?.decrypt_with_object_and_js_u8_array(
            &gcm(&nonce, key),
            &self.key,
            &Uint8Array::from(body.as_slice()),
        )?;
        let Ok(bytes) = done(opening).await else { return Ok(None) };
        Ok(String::from_utf8(Uint8Array::new(&bytes).to_vec()).ok())
    }
}

/// Wraps a data key by a passcode, with a salt and a nonce of its own.
async fn wrap(
    key: &CryptoKey,
    id: [u8; LOCK_ID_BYTES],
    passcode: &Passcode,
    minutes: u16,
) -> Result<LockRecord, NoCrypto> {
    let (salt, nonce) = (random::bytes(), random::bytes());
    let by = wrapping_key(passcode, salt, ROUNDS).await?;
    let wrapping = subtle()?.wrap_key_with_object("raw", key, &by, &gcm(&nonce, WRAPPED))?;
    let wrapped = Uint8Array::new(&done(wrapping).await?).to_vec();
    Ok(LockRecord { id, rounds: ROUNDS, salt, nonce, wrapped, minutes })
}

/// The data key of a lock, if this is its passcode; one that can be wrapped again, or not.
async fn unwrap(passcode: &Passcode, lock: &LockRecord, extractable: bool) -> Result<Option<CryptoKey>, NoCrypto> {
    let by = wrapping_key(passcode, lock.salt, lock.rounds).await?;
    let unwrapping = subtle()?.unwrap_key_with_js_u8_array_and_object_and_str(
        "raw",
        &Uint8Array::from(lock.wrapped.as_slice()),
        &by,
        &gcm(&lock.nonce, WRAPPED),
        AES_GCM,
        extractable,
        &usages(&["encrypt", "decrypt"]),
    )?;
    // It fails if the passcode is another, and for no other reason that could be told apart.
    Ok(done(unwrapping).await.ok().map(JsCast::unchecked_into))
}

/// The key that PBKDF2 makes of a passcode. The same characters give the same key, whatever the keyboard makes them of.
async fn wrapping_key(passcode: &Passcode, salt: [u8; 16], rounds: u32) -> Result<CryptoKey, NoCrypto> {
    let text = String::from(js_sys::JsString::from(passcode.text()).normalize("NFKC"));
    let bytes = Uint8Array::from(text.as_bytes());
    let importing = subtle()?.import_key_with_str("raw", &bytes, "PBKDF2", false, &usages(&["deriveKey"]))?;
    let base: CryptoKey = done(importing).await?.unchecked_into();
    let deriving = subtle()?.derive_key_with_object_and_object(
        &Pbkdf2Params::new_with_str("PBKDF2", "SHA-256", rounds, &Uint8Array::from(salt.as_slice())),
        &base,
        &AesDerivedKeyParams::new(AES_GCM, 256),
        false,
        &usages(&["wrapKey", "unwrapKey"]),
    )?;
    Ok(done(deriving).await?.unchecked_into())
}

fn gcm(nonce: &[u8; 12], bound_to: &str) -> Object {
    let algorithm = AesGcmParams::new_with_u8_array(AES_GCM, &Uint8Array::from(nonce.as_slice()));
    algorithm.set_additional_data_u8_array(&Uint8Array::from(bound_to.as_bytes()));
    algorithm.unchecked_into()
}

fn usages(words: &[&str]) -> JsValue {
    words.iter().map(|word| JsValue::from_str(word)).collect::<Array>().into()
}

async fn done(promise: Promise) -> Result<JsValue, JsValue> {
    JsFuture::from(promise).await
}

fn subtle() -> Result<SubtleCrypto, NoCrypto> {
    let crypto = web_sys::window().ok_or(NoCrypto)?.crypto()?;
    let there = js_sys::Reflect::get(&crypto, &JsValue::from_str("subtle"))?;
    if there.is_object() { Ok(crypto.subtle()) } else { Err(NoCrypto) }
}

/// Whether this browser can encrypt on this page.
pub(super) fn is_available() -> bool {
    subtle().is_ok()
}
