//! The camera, while a code is looked for.
//!
//! Owns when it is on: from the moment that it is asked for until what was handed back is dropped, the page is out of sight, or it
//! is unplugged. A picture goes from the camera onto a canvas that nobody sees, is looked through for a code, and is written over by
//! the next. Nothing of it leaves this module but the text of a code.

mod picture;

use gloo_events::EventListener;
use gloo_timers::future::TimeoutFuture;
use js_sys::{Object, Reflect};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    CanvasRenderingContext2d, Document, DomException, HtmlCanvasElement, HtmlVideoElement, MediaStream,
    MediaStreamConstraints, MediaStreamTrack, VisibilityState, Window,
};
use yew::{Callback, NodeRef};

/// How long a picture is looked at before the next, in milliseconds: short enough to seem at once, and long enough to leave
/// a slow computer time for everything else.
const PAUSE: u32 = 150;

/// The longest side of what is looked through, in pixels. A result code has 25 modules at most.
const LONGEST: u32 = 720;

/// What the camera has to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Seen {
    /// It is on.
    On,
    /// A code was seen, and says this. It is said once, however long it is held up.
    Text(String),
    /// There is no camera, or no longer.
    NoCamera(NoCamera),
}

/// Why there is no camera.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoCamera {
    /// Browsers give it only to pages that come over https, or from this computer.
    Insecure,
    /// Somebody said no, or the browser is set so.
    Refused,
    /// This computer has none.
    Missing,
    /// Another program has it.
    Busy,
    /// The page is out of sight.
    OutOfSight,
    /// It was unplugged or turned off.
    Gone,
    /// The browser says something else.
    Failed,
}

/// A camera that is on or being turned on. It is off as soon as this is dropped.
pub(crate) struct Camera {
    live: Rc<Live>,
    _listener: Option<EventListener>,
}

/// How it is turned on: the element that shows what it sees, and who is told what was seen.
pub(crate) type BeginCamera = fn(&NodeRef, Callback<Seen>) -> Camera;

/// What is on.
struct Live {
    is_over: Cell<bool>,
    stream: RefCell<Option<MediaStream>>,
    video: RefCell<Option<HtmlVideoElement>>,
    seen: Callback<Seen>,
}

/// Turns the camera on.
pub(crate) fn begin(video: &NodeRef, seen: Callback<Seen>) -> Camera {
    let video = video.cast::<HtmlVideoElement>();
    let live =
        Rc::new(Live { is_over: Cell::new(false), stream: RefCell::default(), video: RefCell::new(video), seen });
    let document = web_sys::window().and_then(|window| window.document());
    let listener = document.map(|document| {
        let live = live.clone();
        EventListener::new(&document.clone(), "visibilitychange", move |_| {
            if document.visibility_state() == VisibilityState::Hidden {
                live.end(NoCamera::OutOfSight);
            }
        })
    });
    spawn_local({
        let live = live.clone();
        async move {
            if let Err(reason) = live.run().await {
                live.end(reason);
            }
        }
    });
    Camera { live, _listener: listener }
}

impl Drop for Camera {
    fn drop(&mut self) {
        self.live.stop();
    }
}

impl Live {
    /// Turns it off, and says nothing more.
    fn stop(&self) {
        self.is_over.set(true);
        if let Some(stream) = self.stream.take() {
            for track in stream.get_tracks().iter() {
                track.unchecked_into::<MediaStreamTrack>().stop();
            }
        }
        if let Some(video) = self.video.take() {
            video.set_src_object(None);
        }
    }

    /// Turns it off, and says why.
    fn end(&self, reason: NoCamera) {
        if !self.is_over.get() {
            self.stop();
            self.seen.emit(Seen::NoCamera(reason));
        }
    }

    /// Looks for codes until it is over.
    async fn run(&self) -> Result<(), NoCamera> {
        let window = web_sys::window().ok_or(NoCamera::Failed)?;
        let stream = ask(&window).await?;
        let video = self.video.borrow().clone();
        if let Some(video) = &video {
            video.set_src_object(Some(&stream));
        }
        // Nowhere else: what its `clone` gives is another stream, and the camera is off only when all of them are.
        self.stream.replace(Some(stream));
        // Somebody may have changed her mind while the browser asked.
        if self.is_over.get() {
            self.stop();
            return Ok(());
        }
        let video = video.ok_or(NoCamera::Failed)?;
        JsFuture::from(video.play().map_err(|_| NoCamera::Failed)?).await.map_err(|_| NoCamera::Failed)?;
        self.seen.emit(Seen::On);
        let canvas = Canvas::new(&window.document().ok_or(NoCamera::Failed)?).ok_or(NoCamera::Failed)?;
        let mut last = None;
        loop {
            TimeoutFuture::new(PAUSE).await;
            if self.is_over.get() {
                return Ok(());
            }
            if !self.stream.borrow().as_ref().is_some_and(MediaStream::active) {
                return Err(NoCamera::Gone);
            }
            if let Some(text) = canvas.read(&video).filter(|text| last.as_ref() != Some(text)) {
                last = Some(text.clone());
                self.seen.emit(Seen::Text(text));
            }
        }
    }
}

/// Asks the browser for the camera, the one on the back of a phone if there is one.
async fn ask(window: &Window) -> Result<MediaStream, NoCamera> {
    // Without https there are no devices at all.
    let navigator = window.navigator();
    let has_devices = Reflect::get(&navigator, &JsValue::from_str("mediaDevices")).is_ok_and(|it| it.is_object());
    if !has_devices {
        return Err(if window.is_secure_context() { NoCamera::Failed } else { NoCamera::Insecure });
    }
    let devices = navigator.media_devices().map_err(|_| NoCamera::Failed)?;
    let wanted = Object::new();
    Reflect::set(&wanted, &JsValue::from_str("facingMode"), &JsValue::from_str("environment"))
        .map_err(|_| NoCamera::Failed)?;
    let constraints = MediaStreamConstraints::new();
    constraints.set_video(&wanted);
    let asked = devices.get_user_media_with_constraints(&constraints).map_err(|_| NoCamera::Failed)?;
    let stream = JsFuture::from(asked).await.map_err(|error| reason(&error))?;
    stream.dyn_into().map_err(|_| NoCamera::Failed)
}

/// What the browser means by saying no.
fn reason(error: &JsValue) -> NoCamera {
    let name = error.dyn_ref::<DomException>().map(DomException::name).unwrap_or_default();
    match name.as_str() {
        "NotAllowedError" | "SecurityError" => NoCamera::Refused,
        "NotFoundError" | "OverconstrainedError" => NoCamera::Missing,
        "NotReadableError" | "AbortError" => NoCamera::Busy,
        _ => NoCamera::Failed,
    }
}

/// Where pictures are looked through.
struct Canvas {
    canvas: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
}

impl Canvas {
    fn new(document: &Document) -> Option<Self> {
        let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
        let options = Object::new();
        Reflect::set(&options, &JsValue::from_str("willReadFrequently"), &JsValue::TRUE).ok()?;
        let context = canvas.get_context_with_context_options("2d", &options).ok()??.dyn_into().ok()?;
        Some(Self { canvas, context })
    }

    /// The text of the code that the camera sees now, if it sees one.
    fn read(&self, video: &HtmlVideoElement) -> Option<String> {
        let (width, height) = (video.video_width(), video.video_height());
        let longest = width.max(height);
        if longest == 0 {
            return None;
        }
        let side = |side: u32| (side * LONGEST.min(longest) / longest).max(1);
        let (width, height) = (side(width), side(height));
        if (self.canvas.width(), self.canvas.height()) != (width, height) {
            self.canvas.set_width(width);
            self.canvas.set_height(height);
        }
        let (wide, high) = (f64::from(width), f64::from(height));
        self.context.draw_image_with_html_video_element_and_dw_and_dh(video, 0.0, 0.0, wide, high).ok()?;
        let pixels = self.context.get_image_data(0.0, 0.0, wide, high).ok()?.data();
        picture::read(&pixels, usize::try_from(width).ok()?)
    }
}
