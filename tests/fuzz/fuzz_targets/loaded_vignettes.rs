//! `fuzz::loaded_vignettes` for libFuzzer.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::loaded_vignettes(bytes));
