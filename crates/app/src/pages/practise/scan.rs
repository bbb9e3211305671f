//! Codes that are shown to the camera.
//!
//! Owns the panel with what the camera sees, and what is said of it. The camera is on only while the panel is open: when the panel
//! goes, by whatever way, the camera does too. What reads codes is a file of its own, which is fetched when the panel is opened.

use crate::pages::Handlers;
use crate::platform::{BeginCamera, Camera, NoCamera, Seen, begin_camera};
use crate::state::{Action, CAMERA, PracticeInput, RoomInput};
use ui::{Button, ButtonKind, show};
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

/// Fetches what reads codes.
#[wasm_split(scanning, fallible)]
fn fetch() -> Result<BeginCamera, SplitLoaderError> {
    Ok(begin_camera)
}

/// The panel.
pub(super) fn view(handlers: &Handlers) -> Html {
    let on = |input: fn(String) -> RoomInput| {
        handlers.dispatch.reform(move |text: String| Action::Practise(PracticeInput::Room(input(text))))
    };
    html! {
        <Scanner on_text={on(RoomInput::Scanned)}
            on_close={handlers.on::<()>(Action::Practise(PracticeInput::Room(RoomInput::Scan(false))))} />
    }
}

struct Scanner {
    video: NodeRef,
    stage: Stage,
    camera: Option<Camera>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// What reads codes is being fetched, or the browser asks.
    Opening,
    /// The camera is on.
    On,
    /// There is no camera.
    Off(NoCamera),
    /// What reads codes could not be had.
    NotFetched,
}

enum Message {
    Fetched(Option<BeginCamera>),
    Seen(Seen),
}

#[derive(Clone, PartialEq, Properties)]
struct ScannerProps {
    on_text: Callback<String>,
    on_close: Callback<()>,
}

impl Component for Scanner {
    type Message = Message;
    type Properties = ScannerProps;

    fn create(context: &Context<Self>) -> Self {
        context.link().send_future(async { Message::Fetched(fetch().await.ok()) });
        Self { video: NodeRef::default(), stage: Stage::Opening, camera: None }
    }

    /// Properties are made anew at every drawing and mean the same.
    fn changed(&mut self, _context: &Context<Self>, _before: &ScannerProps) -> bool {
        false
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Fetched(Some(begin)) => {
                self.camera = Some(begin(&self.video, context.link().callback(Message::Seen)));
            }
            Message::Fetched(None) => self.stage = Stage::NotFetched,
            Message::Seen(Seen::On) => self.stage = Stage::On,
            Message::Seen(Seen::Text(text)) => context.props().on_text.emit(text),
            Message::Seen(Seen::NoCamera(reason)) => {
                self.camera = None;
                self.stage = Stage::Off(reason);
            }
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        html! {
            <div class="scan" id={CAMERA} tabindex="-1" role="group" aria-label="Camera">
                <p role="status">{ words(self.stage) }</p>
                <video ref={self.video.clone()} class="scan__picture" hidden={self.stage != Stage::On} muted=true
                    playsinline=true aria-label="What the camera sees" />
                { show!(Button {
                    kind: ButtonKind::Secondary,
                    small: true,
                    on_press: context.props().on_close.clone(),
                    children: if self.stage == Stage::On { "Turn the camera off" } else { "Close" },
                }) }
            </div>
        }
    }
}

const fn words(stage: Stage) -> &'static str {
    match stage {
        Stage::Opening => "The camera is being turned on. Your browser may ask whether this page can use it.",
        Stage::On => {
            "The camera is on. Hold one code after the other in front of it: each is added by itself. Pictures stay on this page, and \
             none is kept."
        }
        Stage::NotFetched => {
            "What reads codes could not be loaded. Check that you are connected, close this and try again. You can type or \
             paste codes meanwhile."
        }
        Stage::Off(NoCamera::Insecure) => {
            "Browsers let only pages with an address that begins with https use the camera, and this one does not. Type or \
             paste the codes, or use a scanner that types."
        }
        Stage::Off(NoCamera::Refused) => {
            "The camera is not allowed for this page. You can allow it in your browser, beside the address, and try again. Type or \
             paste the codes meanwhile."
        }
        Stage::Off(NoCamera::Missing) => {
            "This computer has no camera. Type or paste the codes, or use a scanner that types."
        }
        Stage::Off(NoCamera::Busy) => {
            "Another program is using the camera. Close that program, then close this and try again."
        }
        Stage::Off(NoCamera::OutOfSight) => {
            "The camera was turned off, because this page was out of sight. Close this and scan again."
        }
        Stage::Off(NoCamera::Gone) => "The camera was unplugged or turned off. Close this and try again.",
        Stage::Off(NoCamera::Failed) => {
            "The camera could not be turned on. Type or paste the codes, or use a scanner that types."
        }
    }
}
