//! Chance, from WebCrypto only.

/// Random bytes.
pub(super) fn bytes<const COUNT: usize>() -> [u8; COUNT] {
    let mut bytes = [0; COUNT];
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    let drawn = crypto.and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).ok());
    // Every browser that runs WebAssembly has it. Without it ids would collide, and records with them.
    assert!(drawn.is_some(), "this browser has no source of chance");
    bytes
}
