//! The session that is led: which one, the codes that were gathered, and what of them is shown.
//!
//! Owns what comes of each code that is typed, pasted or scanned. Nothing typed is lost in silence: a line with a code that
//! was not taken stays in the field, and of lines in which nothing looks like a code it is said how many were passed over.
//! Does not know how far two raters agree, which `training` does, nor where codes are kept.

mod open_room;

pub(crate) use open_room::OpenRoom;

use super::{Practice, PracticePage, storing};
use crate::state::{CONFIRM, Effect, Obstacle};
use records::PracticeRoom;
use std::rc::Rc;
use training::{Added, CodeError, Refusal, Room, Session, Sheet, Taken, Trainee};

/// The id of the field for the number of a session.
pub(crate) const SESSION: &str = "session-number";

/// The id of the field for codes.
pub(crate) const CODES: &str = "codes";

/// The id of the panel of the camera.
pub(crate) const CAMERA: &str = "camera";

/// The button that empties the room.
pub(crate) const EMPTY: &str = "empty-room";

/// What is known of leading a session.
#[derive(Clone, Debug)]
pub(crate) struct Leading {
    /// How many vignettes a new session is to have.
    pub(crate) count: u8,
    /// The number of a session that is typed.
    pub(crate) number: String,
    /// What stands in the way of opening it.
    pub(crate) tried: Vec<Obstacle>,
    /// The session whose page is open.
    pub(crate) led: Led,
    /// What is typed where codes are.
    pub(crate) typed: String,
    /// What came of what was typed or scanned last.
    pub(crate) said: Said,
    /// What of the session is shown.
    pub(crate) shown: Shown,
    /// Whether the answers are shown.
    pub(crate) has_answers: bool,
    /// Whether it is drawn for a projector.
    pub(crate) is_large: bool,
    /// Whether the camera is wanted.
    pub(crate) scans: bool,
    /// Whether it is asked before all codes are thrown away.
    pub(crate) asks: bool,
    /// Sheets whose place was taken last by others with the same number.
    pub(crate) earlier: Vec<Sheet>,
}

impl Default for Leading {
    fn default() -> Self {
        Self {
            count: 3,
            number: String::new(),
            tried: Vec::new(),
            led: Led::None,
            typed: String::new(),
            said: Said::default(),
            shown: Shown::Join,
            has_answers: false,
            is_large: false,
            scans: false,
            asks: false,
            earlier: Vec::new(),
        }
    }
}

/// The session whose page is open.
#[derive(Clone, Debug)]
pub(crate) enum Led {
    /// None is.
    None,
    /// The address names none that can be led, for this reason.
    Refused(String),
    /// The codes of another are here, and would be thrown away.
    Other(PracticeRoom),
    /// It is led.
    Open(Rc<OpenRoom>),
}

/// What of the session is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    /// How to join.
    Join,
    /// All vignettes together.
    All,
    /// The vignette with this id.
    Vignette(String),
}

/// What came of what was typed or scanned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Said {
    /// Which time it is: the same words said again are heard again.
    pub(crate) time: u32,
    /// What was done, in words.
    pub(crate) words: String,
    /// What was not taken, and why: the place in what is still in the field where there are several lines, and the reason.
    pub(crate) refused: Vec<(Option<String>, String)>,
    /// Whether others of the same text were taken.
    pub(crate) took_others: bool,
}

/// What is done where a session is led.
#[derive(Clone, Debug)]
pub(crate) enum RoomInput {
    /// A new session is to have so many vignettes.
    Count(u8),
    /// Draw a session.
    Draw,
    /// The number of a session is typed.
    Number(String),
    /// Open the session whose number is typed.
    OpenTyped,
    /// Throw the codes of the other session away, and lead this one.
    LeadThis,
    /// Something is typed where codes are.
    Typed(String),
    /// Take in what is typed.
    Add,
    /// A code was seen by the camera.
    Scanned(String),
    /// Take one sheet out again: whose, and of which vignette.
    Remove(Trainee, String),
    /// Put sheets back whose place was taken.
    PutBack,
    /// Ask before all codes are thrown away.
    AskEmpty,
    /// Throw them away, or do not.
    Empty(bool),
    /// Show something else.
    Show(Shown),
    /// Show the answers, or hide them.
    ShowAnswers(bool),
    /// Draw it for a projector, or not.
    ShowLarge(bool),
    /// Open the camera, or close it.
    Scan(bool),
}

/// Takes an input in.
pub(super) fn answer(practice: &mut Practice, input: &RoomInput, effects: &mut Vec<Effect>) {
    let leading = &mut practice.leading;
    match input {
        RoomInput::Count(count) => leading.count = *count,
        RoomInput::Draw => {
            let has = practice.sets.set().map_or(1, |set| set.vignettes().len());
            let count = leading.count.min(u8::try_from(has).unwrap_or(u8::MAX));
            if let Ok(session) = Session::from_random(count, practice.chance[0]) {
                effects.push(Effect::Go(page_of(session)));
            }
        }
        RoomInput::Number(number) => leading.number.clone_from(number),
        RoomInput::OpenTyped => open_typed(practice, effects),
        RoomInput::LeadThis => {
            forget(practice, effects);
            settle(practice);
            effects.push(Effect::Focus(ui::PAGE_TITLE_ID.to_owned()));
        }
        RoomInput::Typed(typed) => {
            leading.typed.clone_from(typed);
            if typed.trim().is_empty() {
                leading.said.refused.clear();
            }
        }
        RoomInput::Add => {
            let typed = std::mem::take(&mut leading.typed);
            let (said, left) = take_in(practice, &typed);
            practice.leading.typed = left;
            say(practice, said);
            keep(practice, effects);
            effects.push(Effect::Focus(CODES.to_owned()));
        }
        RoomInput::Scanned(text) => {
            let (said, _) = take_in(practice, text);
            // It is in no field that could be mended.
            say(practice, Said { refused: Vec::new(), ..said });
            keep(practice, effects);
        }
        RoomInput::Remove(trainee, vignette) => {
            let mut removed = None;
            change(practice, |room| removed = room.remove(*trainee, vignette));
            if removed.is_some() {
                let words = format!("One code is taken out: {}.", gathered(practice));
                say(practice, Said { words, ..Said::default() });
                keep(practice, effects);
                effects.push(Effect::Focus(CODES.to_owned()));
            }
        }
        RoomInput::PutBack => {
            let earlier = std::mem::take(&mut leading.earlier);
            change(practice, |room| {
                for sheet in earlier {
                    // It was of this session before.
                    let _ = room.put(sheet);
                }
            });
            let words = format!("The earlier ones count again: {}.", gathered(practice));
            say(practice, Said { words, ..Said::default() });
            keep(practice, effects);
            effects.push(Effect::Focus(CODES.to_owned()));
        }
        RoomInput::AskEmpty => {
            leading.asks = true;
            effects.push(Effect::Focus(CONFIRM.to_owned()));
        }
        RoomInput::Empty(is_sure) => {
            leading.asks = false;
            if *is_sure {
                forget(practice, effects);
                settle(practice);
                say(practice, Said { words: "All codes are taken out.".to_owned(), ..Said::default() });
                effects.push(Effect::Focus(CODES.to_owned()));
            } else {
                effects.push(Effect::Focus(EMPTY.to_owned()));
            }
        }
        RoomInput::Show(shown) => {
            leading.shown = shown.clone();
            // A room discusses before it sees the answers.
            leading.has_answers = false;
        }
        RoomInput::ShowAnswers(has_answers) => leading.has_answers = *has_answers,
        RoomInput::ShowLarge(is_large) => {
            leading.is_large = *is_large;
            leading.scans = false;
            effects.push(Effect::Focus(ui::PAGE_TITLE_ID.to_owned()));
        }
        RoomInput::Scan(scans) => {
            leading.scans = *scans;
            // The button that was pressed is gone.
            effects.push(Effect::Focus(if *scans { CAMERA } else { CODES }.to_owned()));
        }
    }
}

/// Another page is open. What was typed and shown is there for whoever comes back; nothing else is left open.
pub(super) fn opened(practice: &mut Practice) {
    let leading = &mut practice.leading;
    leading.tried.clear();
    leading.is_large = false;
    leading.scans = false;
    leading.asks = false;
    leading.said.words.clear();
    leading.earlier.clear();
    settle(practice);
}

/// What is kept was read or has changed, here or in another tab: finds the session that the page is about, with every code of it
/// that is kept. What is typed and shown stays.
pub(super) fn settle(practice: &mut Practice) {
    let PracticePage::Room(words) = &practice.page else { return };
    let (Some(kept), leading) = (&practice.kept, &mut practice.leading) else { return };
    let session = words.parse::<Session>().map_err(|error| ui::sentences::capital(&error.to_string()));
    let set = practice.sets.set().ok_or_else(|| NO_SET.to_owned());
    let (session, set) = match (session, set) {
        (Ok(session), Ok(set)) => (session, set),
        (Err(words), _) | (_, Err(words)) => {
            leading.led = Led::Refused(words);
            return;
        }
    };
    let name = session.to_string();
    let codes = match &kept.room {
        Some(other) if other.session != name && !other.codes.is_empty() => {
            leading.led = Led::Other(other.clone());
            return;
        }
        Some(room) if room.session == name => room.codes.as_slice(),
        _ => &[],
    };
    let before = match &leading.led {
        Led::Open(open) if open.room.session() == session && open.room.set() == &**set => Some(open.codes()),
        _ => None,
    };
    if before.as_ref().is_some_and(|before| is_same(before, codes)) {
        return;
    }
    leading.led = match OpenRoom::new(set.clone(), session, codes) {
        Ok(open) => {
            if before.is_none() {
                leading.shown = open.first_shown();
                leading.has_answers = false;
            }
            Led::Open(Rc::new(open))
        }
        Err(words) => Led::Refused(words),
    };
}

/// Whether the same codes are in both, in whatever order.
fn is_same(some: &[String], others: &[String]) -> bool {
    some.len() == others.len() && some.iter().all(|code| others.contains(code))
}

const NO_SET: &str = "The set of vignettes in use cannot be read, so that no session can be led";

/// Changes the session that is led, and works its figures out anew.
fn change(practice: &mut Practice, with: impl FnOnce(&mut Room)) {
    if let Led::Open(open) = &mut practice.leading.led {
        Rc::make_mut(open).change(with);
    }
}

/// Takes codes in, and hands back what came of them and the lines that were not taken.
fn take_in(practice: &mut Practice, text: &str) -> (Said, String) {
    let mut lines: Vec<(&str, Vec<Taken>)> = Vec::new();
    change(practice, |room| {
        let typed = text.lines().map(str::trim).filter(|line| !line.is_empty());
        lines.extend(typed.map(|line| (line, room.add_all(line))));
    });
    // Who typed nothing that looks like a code is told what a code is; beside codes it is what a chat has between them.
    let before = lines.len();
    if !lines.iter().all(|(_, taken)| is_words(taken)) {
        lines.retain(|(_, taken)| !is_words(taken));
    }
    let passed = before - lines.len();
    let (mut new, mut again, mut earlier) = (0_u32, 0_u32, Vec::new());
    let mut refused: Vec<(usize, Option<String>, String)> = Vec::new();
    let mut left: Vec<&str> = Vec::new();
    for (line, taken) in lines {
        let several = taken.len() > 1;
        let mut is_left = taken.is_empty();
        if is_left {
            refused.push((left.len() + 1, None, NO_CODE.to_owned()));
        }
        for (number, taken) in taken.into_iter().enumerate() {
            match taken.outcome {
                Ok(Added::New(_)) => new += 1,
                Ok(Added::Again(_)) => again += 1,
                Ok(Added::Replaced { before, .. }) => earlier.push(before),
                Err(refusal) => {
                    is_left = true;
                    let place = several.then(|| format!("code {}", number + 1));
                    refused.push((left.len() + 1, place, reason(practice, &refusal)));
                }
            }
        }
        if is_left {
            left.push(line);
        }
    }
    let is_one_line = left.len() <= 1;
    let refused = refused.into_iter().map(|(line, code, words)| {
        let line = (!is_one_line).then(|| format!("line {line}"));
        let place: Vec<String> = line.into_iter().chain(code).collect();
        ((!place.is_empty()).then(|| place.join(", ")), words)
    });
    let refused: Vec<_> = refused.collect();
    let mut words = came(practice, new, again, &earlier, refused.len());
    // Who hears the page and does not see it is told why.
    if let [(_, reason)] = refused.as_slice() {
        words = format!("{words} {}.", ui::sentences::capital(reason));
    }
    if passed > 0 {
        words = format!("{words} {}", passed_over(passed));
    }
    let took_others = new + again > 0 || !earlier.is_empty();
    practice.leading.earlier = earlier;
    // The next code that a scanner types begins a line of its own.
    let left: String = left.into_iter().map(|line| format!("{line}\n")).collect();
    (Said { words, refused, took_others, ..Said::default() }, left)
}

/// Whether nothing in a line looks like a code, not even like one with a slip in it.
fn is_words(taken: &[Taken]) -> bool {
    taken.iter().all(|taken| matches!(taken.outcome, Err(Refusal::Code(CodeError::Words(_)))))
}

fn passed_over(lines: usize) -> String {
    if lines == 1 {
        "1 line passed over: nothing in it looks like a code.".to_owned()
    } else {
        format!("{lines} lines passed over: nothing in them looks like a code.")
    }
}

/// Why a code does not count, with the name that the vignette has on the page.
fn reason(practice: &Practice, refusal: &Refusal) -> String {
    let outside = match refusal {
        Refusal::NotInSession { vignette } => practice.sets.vignette(vignette),
        Refusal::Code(_) => None,
    };
    match outside {
        Some(vignette) => format!(
            "the code is about {}, who is not in this session; ask which session the trainee has open",
            vignette.name
        ),
        None => refusal.to_string(),
    }
}

const NO_CODE: &str =
    "there is no result code in it. A code has 20 letters and digits, such as those under a trainee’s marks";

/// What came of codes, in one or two sentences.
fn came(practice: &Practice, new: u32, again: u32, earlier: &[Sheet], refused: usize) -> String {
    let codes = |count: u32| if count == 1 { "1 code".to_owned() } else { format!("{count} codes") };
    let mut parts = Vec::new();
    match (new, again, earlier.len(), refused) {
        (0, 0, 0, 0) => return "There is nothing to add: type or paste a code first.".to_owned(),
        (1, 0, 0, 0) => {
            let Led::Open(open) = &practice.leading.led else { return String::new() };
            return format!("Code {} added: {}.", open.room.sheets().len(), people(open.room.trainees()));
        }
        _ => {}
    }
    if new > 0 {
        parts.push(format!("{} added", codes(new)));
    }
    if again > 0 {
        parts.push(format!("{} here already", codes(again)));
    }
    for sheet in earlier {
        let name =
            practice.sets.vignette(&sheet.vignette).map_or("the same vignette", |vignette| vignette.name.as_str());
        parts.push(format!(
            "1 code takes the place of an earlier one for {name} that has the same number: somebody rated again, or two people drew \
             the same number"
        ));
    }
    if refused > 0 {
        parts.push(format!("{} not taken", codes(u32::try_from(refused).unwrap_or(u32::MAX))));
    }
    let stands =
        if new + again > 0 || !earlier.is_empty() { format!(" Now {}.", gathered(practice)) } else { String::new() };
    format!("{}.{stands}", ui::sentences::capital(&parts.join("; ")))
}

/// "12 codes from 5 people".
fn gathered(practice: &Practice) -> String {
    let Led::Open(open) = &practice.leading.led else { return String::new() };
    let sheets = open.room.sheets().len();
    let codes = if sheets == 1 { "1 code".to_owned() } else { format!("{sheets} codes") };
    format!("{codes} from {}", people(open.room.trainees()))
}

/// "1 person", "5 people".
pub(crate) fn people(count: usize) -> String {
    if count == 1 { "1 person".to_owned() } else { format!("{count} people") }
}

fn say(practice: &mut Practice, said: Said) {
    let time = practice.leading.said.time.wrapping_add(1);
    practice.leading.said = Said { time, ..said };
}

/// Keeps what was gathered.
fn keep(practice: &mut Practice, effects: &mut Vec<Effect>) {
    let (Led::Open(open), Some(kept)) = (&practice.leading.led, &mut practice.kept) else { return };
    let codes = open.codes();
    let room = (!codes.is_empty()).then(|| PracticeRoom { session: open.room.session().to_string(), codes });
    if kept.room != room {
        kept.room = room;
        storing::keep(practice, effects);
    }
}

/// Throws away what was gathered.
fn forget(practice: &mut Practice, effects: &mut Vec<Effect>) {
    if let Some(kept) = &mut practice.kept {
        kept.room = None;
        storing::keep(practice, effects);
    }
}

/// The codes that are kept, with the session they are of.
pub(crate) fn kept(practice: &Practice) -> Option<&PracticeRoom> {
    practice.kept.as_ref()?.room.as_ref().filter(|room| !room.codes.is_empty())
}

fn open_typed(practice: &mut Practice, effects: &mut Vec<Effect>) {
    let leading = &mut practice.leading;
    let session = leading
        .number
        .parse::<Session>()
        .and_then(|session| practice.sets.set().map_or(Ok(session), |set| session.order(set).map(|_| session)));
    match session {
        Ok(session) => {
            leading.tried.clear();
            effects.push(Effect::Go(page_of(session)));
        }
        Err(error) => {
            leading.tried = vec![Obstacle::new(SESSION, ui::sentences::capital(&error.to_string()))];
            effects.push(Effect::Focus(ui::ERROR_SUMMARY_ID.to_owned()));
        }
    }
}

fn page_of(session: Session) -> crate::route::Route {
    PracticePage::Room(session.to_string()).route()
}

#[cfg(test)]
mod tests;
