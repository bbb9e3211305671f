//! Encrypted texts.

use crate::texts::{marked, tells_nothing, text};
use records::{Sealed, is_sealed};

/// An encrypted text: what is taken apart is put together to the same letters.
pub fn sealed(bytes: &[u8]) {
    let text = text(bytes);
    if let Ok(sealed) = Sealed::from_text(&text) {
        assert!(is_sealed(&text), "{text} has no mark");
        assert_eq!(sealed.to_text(), text, "two texts for the same bytes");
    }
    for marked in marked(&text) {
        if let Err(why) = Sealed::from_text(&marked) {
            tells_nothing(&why.to_string());
        }
    }
    // Any bytes can be packed.
    if let Some((nonce, body)) = bytes.split_first_chunk().filter(|(_, body)| body.len() >= 16) {
        let sealed = Sealed { nonce: *nonce, body: body.to_vec() };
        assert_eq!(Sealed::from_text(&sealed.to_text()), Ok(sealed));
    }
}
