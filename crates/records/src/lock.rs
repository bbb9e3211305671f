//! What is kept of a passcode.
//!
//! Owns the lock: the key that encrypts all records, encrypted itself with a key that is made of the passcode. Neither the
//! passcode nor a key is in it in clear, and nothing here can open it: encrypting is the browser's business.

/// How many bytes the id of a lock has.
pub const LOCK_ID_BYTES: usize = 8;
/// How many bytes the salt has.
pub const SALT_BYTES: usize = 16;
/// How many bytes a nonce of AES-GCM has.
pub const NONCE_BYTES: usize = 12;
/// How many bytes the encrypted data key has: the 32 of an AES-256 key, and the 16 of the tag.
pub const WRAPPED_BYTES: usize = 48;

/// The lock of this browser's records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LockRecord {
    /// Which data key it is about: random, and the same for as long as the data key is. Changing the passcode keeps it.
    pub id: [u8; LOCK_ID_BYTES],
    /// How many rounds of PBKDF2-HMAC-SHA-256 make the wrapping key of the passcode.
    pub rounds: u32,
    /// The random salt for them.
    pub salt: [u8; SALT_BYTES],
    /// The nonce with which the data key is encrypted.
    pub nonce: [u8; NONCE_BYTES],
    /// The data key, encrypted with AES-256-GCM: [`WRAPPED_BYTES`], the tag at the end.
    pub wrapped: Vec<u8>,
    /// After how many minutes without a key press or a movement the page locks itself; 0 is never.
    pub minutes: u16,
}

impl LockRecord {
    /// The least rounds there may be. With fewer a lock is not read: whoever wrote it did not mean well.
    pub const LEAST_ROUNDS: u32 = 600_000;
    /// The most rounds there may be, so that a damaged lock cannot keep a browser busy for hours.
    pub const MOST_ROUNDS: u32 = 60_000_000;
}
