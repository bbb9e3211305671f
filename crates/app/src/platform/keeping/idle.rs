//! Whether anybody uses the page.
//!
//! Owns the clock that locks a page which nobody uses. It goes by the time that has passed for the page and by the computer's
//! clock, whichever says more: a computer that slept has let time pass, and a clock that is set back gains nobody any.

use super::tabs;
use crate::state::{Action, LockNews};
use gloo_events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo_timers::callback::Interval;
use std::cell::Cell;
use std::rc::Rc;
use yew::Callback;

/// In milliseconds.
const SECOND: f64 = 1000.0;
const MINUTE: f64 = 60.0 * SECOND;

/// How long before it locks itself the page says so.
const NOTICE: f64 = MINUTE;

/// What shows that the page is used: by mouse, touch and keys, and by what moves through it otherwise, as a screen reader, a switch
/// or a voice does. Scrolling shows nothing: a page that gets longer above scrolls itself.
const USE: [&str; 8] = ["pointerdown", "pointermove", "keydown", "wheel", "touchmove", "focusin", "input", "click"];

/// Watches as long as it is kept.
pub(super) struct Idle {
    _interval: Interval,
    _listeners: Vec<EventListener>,
}

/// Two clocks, in milliseconds.
#[derive(Clone, Copy)]
struct Moment {
    passed: f64,
    clock: f64,
}

impl Idle {
    /// Locks the page once nobody has used it for so many minutes. None for 0: then it is locked by hand only.
    pub(super) fn watch(minutes: u16, dispatch: Callback<Action>) -> Option<Self> {
        let window = web_sys::window().filter(|_| minutes > 0)?;
        let limit = f64::from(minutes) * MINUTE;
        let last = Rc::new(Cell::new(Moment::now()));
        let is_noticed = Rc::new(Cell::new(false));
        let listeners = USE.map(|event| {
            let (last, is_noticed, dispatch) = (last.clone(), is_noticed.clone(), dispatch.clone());
            let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: true };
            EventListener::new_with_options(&window, event, options, move |_| {
                // Whoever wakes a computer that slept is not the one who left it.
                if Moment::now().since(last.get()) >= limit {
                    return tabs::lock_this();
                }
                last.set(Moment::now());
                if is_noticed.replace(false) {
                    dispatch.emit(Action::Lock(LockNews::Soon(false)));
                }
            })
        });
        let interval = Interval::new(1000, move || {
            let unused = Moment::now().since(last.get());
            if unused >= limit {
                tabs::lock_this();
            } else if unused >= limit - NOTICE.min(limit / 2.0) && !is_noticed.replace(true) {
                dispatch.emit(Action::Lock(LockNews::Soon(true)));
            }
        });
        Some(Self { _interval: interval, _listeners: listeners.into() })
    }
}

impl Moment {
    fn now() -> Self {
        let passed = web_sys::window().and_then(|window| window.performance());
        Self { passed: passed.map_or(0.0, |passed| passed.now()), clock: js_sys::Date::now() }
    }

    /// How long it is since an earlier moment.
    fn since(self, earlier: Self) -> f64 {
        (self.passed - earlier.passed).max(self.clock - earlier.clock)
    }
}
