//! The page of one cluster, which is a leaflet of two sheets in print.
//!
//! Owns the order of the page, where the service's own text stands, and reading it aloud: which part is being read is
//! known nowhere else, and reading ends when the page is left.
//!
//! Accessibility: what is being read is marked, and said in a line that is no live region: two voices would talk at once.
//! What is about money is closed until it is asked for; paper cannot open it, so it is open there.

use super::{crisis, number, words};
use crate::pages::qr;
use crate::platform::{self, Place, Speaker};
use crate::route::Route;
use gloo_events::EventListener;
use pathways::{Page, Section, Topic, plain};
use records::LocalText;
use std::collections::VecDeque;
use ui::{Button, ButtonKind, PageHeading, long_date, show};
use yew::prelude::*;

/// More characters than this, the service's own among them, need smaller letters for two sheets.
const DENSE: usize = 5200;

/// The characters that a line takes the room of, however short it is, on paper.
const LINE: usize = 40;

/// The page of one cluster.
pub(super) struct Leaflet {
    speaker: Option<Speaker>,
    reading: Option<Reading>,
    /// Whether what is about money was open before this page was drawn.
    was_open: bool,
    /// Where its reader comes back to.
    place: Option<Place>,
    _on_voices: Option<EventListener>,
}

/// What is shown, and what is told.
#[derive(PartialEq, Properties)]
pub(super) struct Properties {
    /// Our words.
    pub(super) page: &'static Page,
    /// How often a plan is looked at again here.
    pub(super) period: String,
    /// What the service says of its help.
    pub(super) menu: Option<LocalText>,
    /// How to reach the service.
    pub(super) contact: Option<LocalText>,
    /// Who to complain to.
    pub(super) complaints: Option<LocalText>,
    /// Today's date in words, for paper.
    pub(super) today: String,
    /// The address of the page.
    pub(super) address: String,
    /// Whether copying it worked, if it was tried.
    pub(super) copied: Option<bool>,
    pub(super) on_print: Callback<()>,
    pub(super) on_copy: Callback<AttrValue>,
    pub(super) on_go: Callback<AttrValue>,
    /// Told once, when the page is there.
    pub(super) on_drawn: Callback<()>,
}

/// Where reading aloud has come to.
struct Reading {
    /// Which part is being read: its id, and its heading.
    part: (&'static str, &'static str),
    /// What follows.
    rest: VecDeque<Said>,
}

/// A piece that is read, and the part that it belongs to.
struct Said {
    part: (&'static str, &'static str),
    text: String,
}

/// What happens on the page.
pub(super) enum Message {
    /// A voice may have come.
    Voices,
    Read,
    Stop,
    /// What was being said is over.
    Over,
}

impl Component for Leaflet {
    type Message = Message;
    type Properties = Properties;

    fn create(context: &Context<Self>) -> Self {
        let speaker = Speaker::find();
        let came = context.link().callback(|()| Message::Voices);
        let on_voices = speaker.as_ref().and_then(|speaker| speaker.on_voices(came));
        let place = Place::take();
        let was_open = platform::was_open() || place.as_ref().is_some_and(|place| place.is_open);
        Self { speaker, reading: None, was_open, place, _on_voices: on_voices }
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Voices => {}
            Message::Read => {
                let rest = spoken(context.props(), platform::is_open(MONEY)).into();
                self.reading = Some(Reading { part: START, rest });
                self.go_on(context);
            }
            Message::Over => self.go_on(context),
            Message::Stop => self.stop(),
        }
        true
    }

    fn rendered(&mut self, context: &Context<Self>, first: bool) {
        if first {
            if let Some(link) = self.place.take().and_then(|place| place.go_back()) {
                context.props().on_go.emit(link.into());
            }
            context.props().on_drawn.emit(());
        }
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let properties = context.props();
        let Properties { page, period, menu, contact, complaints, .. } = properties;
        let name = page.cluster.name();
        let lines: usize =
            [menu, contact, complaints].into_iter().flatten().map(|text| text.text.lines().count()).sum();
        let letters: usize = spoken(properties, true).iter().map(|said| said.text.chars().count()).sum();
        let is_dense = letters + lines * LINE > DENSE;
        html! {
            <article class={classes!("reading", is_dense.then_some("reading--dense"))}
                onclick={|click: MouseEvent| Place::leave(&click, MONEY)}>
                { show!(PageHeading { title: format!("Cluster {}: {}", number(page.cluster), page.title) }) }
                <p class="reading__official">
                    { format!("On a form or a letter it is called “{name}”. These are words for forms. They do not say who you are.") }
                </p>
                { now(properties) }
                { self.tools(context) }
                <p class={classes!("nhsuk-body-l", self.mark(START.0))}>{ words::text(page.opening, period) }</p>
                { for page.sections.iter().map(|section| self.section(properties, section)) }
                <p class="reading__official">{ UNCHECKED }</p>
                { share(properties) }
                <p class="reading__end only-print">
                    { format!("From Clusterwise, which is independent and not an NHS service. Printed on {}.", properties.today) }
                </p>
            </article>
        }
    }
}

impl Leaflet {
    /// Says what comes next; after the last, reading is over.
    fn go_on(&mut self, context: &Context<Self>) {
        let next = self.reading.as_mut().and_then(|reading| {
            let Said { part, text } = reading.rest.pop_front()?;
            reading.part = part;
            Some(text)
        });
        let over = context.link().callback(|()| Message::Over);
        let begins = next.zip(self.speaker.as_mut()).is_some_and(|(text, speaker)| speaker.say(&text, over));
        if !begins {
            self.stop();
        }
    }

    fn stop(&mut self) {
        self.reading = None;
        if let Some(speaker) = &mut self.speaker {
            speaker.stop();
        }
    }

    /// What a part looks like while it is read.
    fn mark(&self, id: &str) -> Option<&'static str> {
        self.reading.as_ref().filter(|reading| reading.part.0 == id).map(|_| "reading__part--read")
    }

    /// The buttons. There is one for reading aloud once there is a voice; its room is kept for it until then.
    fn tools(&self, context: &Context<Self>) -> Html {
        let Self { speaker, reading, .. } = self;
        let (label, message): (_, fn() -> Message) =
            if reading.is_some() { ("Stop reading", || Message::Stop) } else { ("Read aloud", || Message::Read) };
        let has_voice = speaker.as_ref().is_some_and(Speaker::has_voice);
        html! {
            <div class={classes!("reading__tools", "no-print", reading.is_some().then_some("reading__tools--on"))}>
                { show!(Button {
                    kind: ButtonKind::Secondary,
                    on_press: context.props().on_print.clone(),
                    children: "Print this page",
                }) }
                if speaker.is_some() {
                    <span class={classes!((!has_voice).then_some("reading__awaited"))}>
                        { show!(Button {
                            kind: ButtonKind::Secondary,
                            on_press: context.link().callback(move |()| message()),
                            children: label,
                        }) }
                    </span>
                }
                if let Some(Reading { part: (_, heading), .. }) = reading {
                    <span>{ format!("Now: {heading}") }</span>
                }
            </div>
        }
    }

    fn section(&self, properties: &Properties, section: &Section) -> Html {
        let Section { topic, heading, common, .. } = section;
        let Properties { period, menu, contact, complaints, .. } = properties;
        let words = || words::drawn(section.blocks(), period);
        let id = topic.id();
        if *topic == Topic::Budget {
            return html! {
                <section class={classes!("reading__part", self.mark(id))} {id} aria-label={*heading}>
                    <details class="nhsuk-details no-print" id={MONEY} open={self.was_open}>
                        <summary class="nhsuk-details__summary">
                            <h2 class="nhsuk-details__summary-text">{ *heading }</h2>
                        </summary>
                        <div class="nhsuk-details__text">{ words() }</div>
                    </details>
                    <div class="only-print"><h2>{ *heading }</h2>{ words() }</div>
                </section>
            };
        }
        let words = match topic {
            Topic::Help => match menu {
                Some(menu) => html! { <>{ local(menu, false) }{ words::drawn(*common, period) }</> },
                None => words(),
            },
            Topic::People => html! { <>{ words() }{ contact.as_ref().map(|text| local(text, true)) }</> },
            Topic::Voice => html! { <>{ complaints.as_ref().map(|text| local(text, false)) }{ words() }</> },
            Topic::Crisis => html! { <>{ contact.as_ref().map(|text| local(text, false)) }{ words() }</> },
            _ => words(),
        };
        let title = format!("{id}-title");
        let look = (*topic == Topic::Crisis).then_some("reading__crisis");
        html! {
            <section class={classes!("reading__part", look, self.mark(id))} {id} aria-labelledby={title.clone()}>
                <h2 class="nhsuk-heading-m" id={title} tabindex={(*topic == Topic::Crisis).then_some("-1")}>{ *heading }</h2>
                { words }
            </section>
        }
    }
}

/// The part before the first heading: its id, and its name while it is read.
const START: (&str, &str) = ("opening", "the beginning");

/// What nobody may take for granted.
const UNCHECKED: &str = "No service user or clinician has checked these words yet. If something does not sound right, ask \
                         your team.";

/// The id of what is closed until somebody asks for it.
pub(crate) const MONEY: &str = "money";

/// The numbers that cannot wait, and the way to all of them.
fn now(properties: &Properties) -> Html {
    let target = format!("{}-title", Topic::Crisis.id());
    // An address says which page it is and not which part, so the link moves the focus.
    let onclick = properties.on_go.reform(move |event: MouseEvent| {
        event.prevent_default();
        target.clone().into()
    });
    let href = Route::MyCluster(Some(properties.page.cluster)).to_string();
    crisis::now(|heading| html! { <a {href} {onclick}>{ heading }</a> })
}

/// A text of the service's own, with its day. What stands on the page twice is printed once.
fn local(text: &LocalText, is_repeated: bool) -> Html {
    html! {
        <div class={classes!("reading__local", is_repeated.then_some("no-print"))}>
            <p class="reading__lines">{ text.text.clone() }</p>
            <p class="reading__official">{ format!("From your service, {}", long_date(text.set)) }</p>
        </div>
    }
}

/// The way to the page for somebody else.
fn share(properties: &Properties) -> Html {
    let Properties { address, copied, on_copy, .. } = properties;
    let copy = AttrValue::from(address.clone());
    let status = match copied {
        None => "",
        Some(true) => "Copied",
        Some(false) => "Your browser did not copy it. Select the address above and copy it yourself.",
    };
    html! {
        <section class="reading__share" aria-labelledby="share-title">
            <h2 class="nhsuk-heading-m" id="share-title">{ "Find this page again" }</h2>
            <p>{ "Point the camera of a phone at the square, or open this address. It works where this address can be reached." }</p>
            { qr::code(address, "reading__code", "QR code of the address of this page") }
            <p class="reading__address"><a href={address.clone()}>{ address.clone() }</a></p>
            <div class="nhsuk-button-group">
                { show!(Button {
                    kind: ButtonKind::Secondary,
                    on_press: on_copy.reform(move |()| copy.clone()),
                    children: "Copy the link",
                }) }
                <span role="status">{ status }</span>
            </div>
        </section>
    }
}

/// Everything that is read aloud, piece by piece.
fn spoken(properties: &Properties, with_money: bool) -> Vec<Said> {
    let Properties { page, period, menu, contact, complaints, .. } = properties;
    let mut all = Vec::new();
    let mut say = |part: (&'static str, &'static str), texts: Vec<String>| {
        all.extend(texts.into_iter().map(|text| Said { part, text }));
    };
    say(START, vec![format!("Cluster {}: {}.", number(page.cluster), page.title)]);
    say(START, words::sentences(&plain(page.opening, period)));
    let local = |text: &Option<LocalText>| {
        let from = |text: &LocalText| {
            let mut pieces = words::sentences(&text.text);
            pieces.insert(0, "From your service:".to_owned());
            pieces
        };
        text.as_ref().map(from).unwrap_or_default()
    };
    for section in page.sections.iter().filter(|section| with_money || section.topic != Topic::Budget) {
        let part = (section.topic.id(), section.heading);
        say(part, vec![format!("{}.", section.heading)]);
        match section.topic {
            Topic::Voice => say(part, local(complaints)),
            Topic::Crisis => say(part, local(contact)),
            _ => {}
        }
        match menu {
            Some(_) if section.topic == Topic::Help => say(part, local(menu)),
            _ => say(part, words::spoken(section.own, period)),
        }
        say(part, words::spoken(section.common, period));
        if section.topic == Topic::People {
            say(part, local(contact));
        }
    }
    all
}
