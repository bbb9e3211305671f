//! Disclosure control: what of a block of counts may stand in a file, so that nobody can be found in it.
//!
//! Owns the rule as the national publications have it below England level (NHS Digital, mental health monthly
//! statistics, `95.Round_output.py`): a count under 5, zero included, becomes `*`, every other one is rounded to the
//! nearest 5, a proportion is a whole per cent or `*`; and more becomes `*` until nothing hidden can be worked out. Does
//! not know what is counted: a [`Block`] is numbers that add up to others.
//!
//! The reader against whom it protects knows which figures add up to which, how they are rounded, and for each `*` the
//! rule that put it there. Against him a sum of a few cells is no argument, because tables overlap in many ways. So the
//! argument is made for each hidden count on its own: another set of people, counted by the same code, that would have
//! given the same file and has another number in that place ([`witness`]). Where none is found, more is hidden.
//!
//! Everything is done in integers and in a fixed order, so that the same counts always give the same file.

mod block;
mod lines;
mod loss;
mod mask;
mod primary;
mod protected;
mod round;
mod secondary;
mod shown;
mod table;
#[cfg(test)]
mod tests;
mod witness;

pub(crate) use block::{Block, Protecting};
pub(crate) use protected::Protected;
pub(crate) use round::is_small;
pub use shown::{Rule, Shown};
pub(crate) use table::{CountId, ShareId};
