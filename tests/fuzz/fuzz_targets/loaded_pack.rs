//! `fuzz::loaded_pack` for libFuzzer.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::loaded_pack(bytes));
