//! What is typed about a person, and the names that records are kept under.

use crate::texts::{marked, tells_nothing, text};
use records::{Field, Key, Label, Team, free_text_of};

/// A label, a team and free texts: what is taken is taken again as it was taken, and a refusal repeats nothing.
pub fn label(bytes: &[u8]) {
    let text = text(bytes);
    if let Ok(label) = Label::new(&text) {
        assert!(Label::new(label.as_str()).is_ok_and(|again| again == label), "{label} is refused");
    }
    if let Ok(Some(team)) = Team::optional(&text) {
        assert!(
            Team::optional(team.as_str()).is_ok_and(|again| again.is_some_and(|it| it == team)),
            "{team} is refused"
        );
    }
    for field in [Field::Reason, Field::WhatChanged, Field::Correction, Field::Note, Field::Source] {
        if let Ok(Some(taken)) = free_text_of(field, &text) {
            assert_eq!(free_text_of(field, &taken), Ok(Some(taken)));
        }
    }
    for marked in marked(&text) {
        let refusals =
            [Label::new(&marked).err(), Team::optional(&marked).err(), free_text_of(Field::Note, &marked).err()];
        for why in refusals.into_iter().flatten() {
            tells_nothing(&why.to_string());
        }
    }
}

/// A key: what is one is spelt so.
pub fn key(bytes: &[u8]) {
    let text = text(bytes);
    if let Some(key) = Key::parse(&text) {
        assert_eq!(key.to_string(), text);
    }
}
