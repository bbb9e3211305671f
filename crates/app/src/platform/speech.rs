//! The browser's voices.
//!
//! Owns which of them may read, and the utterance that is being spoken. A voice that is not on the device sends the text to
//! whoever makes the browser, so none of those is ever used. Does not know what is read.

use gloo_events::EventListener;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};
use yew::Callback;

/// What reads aloud. It stops when it is dropped, and when the page is left.
pub(crate) struct Speaker {
    synthesis: SpeechSynthesis,
    /// Some browsers forget an utterance that nobody holds, and never say that it is over.
    said: Option<Said>,
    _on_leave: Option<EventListener>,
}

/// What is being said, and what is told when it was.
struct Said {
    utterance: SpeechSynthesisUtterance,
    _done: Closure<dyn Fn()>,
}

impl Speaker {
    /// The browser's, if it has one.
    pub(crate) fn find() -> Option<Self> {
        let window = web_sys::window()?;
        let has = js_sys::Reflect::get(&window, &JsValue::from_str("speechSynthesis")).is_ok_and(|it| it.is_object());
        let synthesis = has.then(|| window.speech_synthesis().ok()).flatten()?;
        let stopped = synthesis.clone();
        let on_leave = EventListener::new(&window, "pagehide", move |_| stopped.cancel());
        Some(Self { synthesis, said: None, _on_leave: Some(on_leave) })
    }

    /// Whether there is a voice on this device that speaks English. Browsers may say so only after a while.
    pub(crate) fn has_voice(&self) -> bool {
        self.voice().is_some()
    }

    /// Listens for voices that come later, until the listener is dropped.
    pub(crate) fn on_voices(&self, came: Callback<()>) -> Option<EventListener> {
        let listens = js_sys::Reflect::get(&self.synthesis, &JsValue::from_str("addEventListener"));
        listens
            .is_ok_and(|it| it.is_function())
            .then(|| EventListener::new(self.synthesis.unchecked_ref(), "voiceschanged", move |_| came.emit(())))
    }

    /// Says a text, and tells when that is over or has failed. Says whether it began.
    pub(crate) fn say(&mut self, text: &str, done: Callback<()>) -> bool {
        let Some((voice, utterance)) = self.voice().zip(SpeechSynthesisUtterance::new_with_text(text).ok()) else {
            return false;
        };
        utterance.set_lang(&voice.lang());
        utterance.set_voice(Some(&voice));
        let done = Closure::<dyn Fn()>::new(move || done.emit(()));
        utterance.set_onend(Some(done.as_ref().unchecked_ref()));
        utterance.set_onerror(Some(done.as_ref().unchecked_ref()));
        self.silence();
        self.synthesis.speak(&utterance);
        self.said = Some(Said { utterance, _done: done });
        true
    }

    /// Stops at once. Nothing is told any more about what was being said.
    pub(crate) fn stop(&mut self) {
        self.silence();
        self.synthesis.cancel();
    }

    /// Lets go of what was said before, with the way back from it.
    fn silence(&mut self) {
        if let Some(said) = self.said.take() {
            said.utterance.set_onend(None);
            said.utterance.set_onerror(None);
        }
    }

    /// The voice to read with: British English before any other.
    fn voice(&self) -> Option<SpeechSynthesisVoice> {
        let voices = self.synthesis.get_voices();
        let voices = voices.iter().map(JsCast::unchecked_into::<SpeechSynthesisVoice>);
        let english = voices.filter(|voice| voice.local_service() && voice.lang().starts_with("en"));
        let british = |voice: &SpeechSynthesisVoice| voice.lang().replace('_', "-") == "en-GB";
        english.fold(None, |best, voice| match best {
            Some(best) if british(&best) || !british(&voice) => Some(best),
            _ => Some(voice),
        })
    }
}

impl Drop for Speaker {
    fn drop(&mut self) {
        self.stop();
    }
}
