//! One answer of a segmented row: a code in large figures with its words beneath.
//!
//! Accessibility: a radio of its own beneath its label, so that every help for radios works. The label is the whole
//! segment, at least 44 pixels high. The chosen one is told by a ring that fills and takes a tick, not by colour
//! alone; both are drawn as edges, so that they are there in forced colours and on paper.

use yew::prelude::*;

/// A segment.
pub(crate) struct Choice {
    /// The id of the radio.
    pub(crate) id: AttrValue,
    /// The name of the group, which is the id of its first radio.
    pub(crate) name: AttrValue,
    /// The figure or letter.
    pub(crate) code: AttrValue,
    /// The words beneath.
    pub(crate) words: &'static str,
    /// Whether it is chosen.
    pub(crate) checked: bool,
    /// Whether it stands apart from the others.
    pub(crate) apart: bool,
    /// Called when it is chosen.
    pub(crate) onchange: Callback<Event>,
}

impl Choice {
    pub(crate) fn html(self) -> Html {
        let Self { id, name, code, words, checked, apart, onchange } = self;
        html! {
            <div class={classes!("choice", apart.then_some("choice--apart"))} key={code.to_string()}>
                <input class="choice__input" id={id.clone()} {name} type="radio" value={code.clone()} {checked} {onchange} />
                <label class="choice__label" for={id}>
                    <span class="choice__code">{ code }</span>
                    <span class="choice__words">{ " " }{ words }</span>
                </label>
            </div>
        }
    }
}

/// Whether a key was pressed by itself, once, and so may be a shortcut.
pub(crate) fn is_plain(event: &KeyboardEvent) -> bool {
    !(event.ctrl_key() || event.alt_key() || event.meta_key() || event.repeat())
}
