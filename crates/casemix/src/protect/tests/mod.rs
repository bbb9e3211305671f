//! Tries to break the protection.
//!
//! Nothing here uses a part of the engine but its front door: files are made of plans that are written down again, and
//! readers do their own arithmetic.

mod file;
mod hard_cases;
mod intervals;
mod letter;
mod plans;
mod properties;
mod solver;
