#![doc = include_str!("../README.md")]

mod everyday;
mod glossary;
mod page;
mod pages;
mod period;
pub mod readability;
mod staff;
mod text;

pub use everyday::clusters_about;
pub use glossary::{Entry, GLOSSARY, TermId};
pub use page::{Block, Contact, Page, Section, Topic};
pub use period::in_words;
pub use staff::Course;
pub use text::{Span, Text, plain};
