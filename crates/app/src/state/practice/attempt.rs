//! One vignette that is being rated, or was.
//!
//! Owns the answers on its pages. They are answered as in real work, and kept apart from it. Once the marks were shown they
//! are fixed: whoever wants to practise it again begins a new sheet.

use super::storing::keep;
use super::{Practice, PracticePage, TROUBLE, VignetteStep};
use crate::state::assessment::{after, before, field};
use crate::state::{Action, Effect, Input, Judgement, Obstacle, rating_obstacles};
use chrono::NaiveDate;
use ratings::{Draft, Scale};
use records::{DoneSheet, OpenSheet, SaveError};
use training::{Session, Trainee, Vignette};

/// The vignette whose page is open.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Attempt {
    /// Its id in the set in use.
    pub(crate) vignette: String,
    /// The step that was opened: the one that the address names, and never beyond what was done then.
    pub(crate) step: VignetteStep,
    /// The step that was tried last, and what stood in its way then.
    pub(crate) tried: Option<(VignetteStep, Vec<Obstacle>)>,
    /// Whether the marks of a session were asked for: a room discusses first.
    pub(crate) shows_marks: bool,
}

/// How far a vignette has come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Stage<'a> {
    /// Nothing was answered.
    New,
    /// It was begun, or is practised again.
    Open(&'a OpenSheet),
    /// It was finished: the last time that it was.
    Done(&'a DoneSheet),
}

impl Practice {
    /// How far a vignette of the set in use has come.
    pub(crate) fn stage(&self, vignette: &str) -> Stage<'_> {
        let (Some(kept), Some(stamp)) = (&self.kept, self.sets.stamp()) else { return Stage::New };
        match (kept.open(&stamp, vignette), kept.last_done(&stamp, vignette)) {
            (Some(open), _) => Stage::Open(open),
            (None, Some(done)) => Stage::Done(done),
            (None, None) => Stage::New,
        }
    }

    /// The vignette whose page is open, and the sheet that can be written on.
    pub(crate) fn sheet(&self) -> Option<(&Vignette, OpenSheet)> {
        let vignette = self.sets.vignette(&self.attempt.as_ref()?.vignette)?;
        self.kept.as_ref()?;
        match self.stage(&vignette.id) {
            Stage::New => Some((vignette, OpenSheet::new(self.sets.stamp()?, vignette.id.clone()))),
            Stage::Open(sheet) => Some((vignette, sheet.clone())),
            Stage::Done(_) => None,
        }
    }

    /// The step that is shown. The last rating does not open the next step by itself, but one that was taken back in another
    /// tab opens the ratings again.
    pub(crate) fn step(&self) -> Option<VignetteStep> {
        let opened = self.attempt.as_ref()?.step;
        Some(self.sheet().map_or(opened, |(_, sheet)| furthest(&sheet).min(opened)))
    }

    /// Opens the page of a vignette, at the step that the address names or, if that is not done yet, before it.
    pub(super) fn open_step(&mut self) {
        let PracticePage::Vignette(id, wanted) = &self.page else {
            self.attempt = None;
            return;
        };
        let tried = self.attempt.take().filter(|attempt| attempt.vignette == *id).and_then(|attempt| attempt.tried);
        self.attempt = Some(Attempt { vignette: id.clone(), step: *wanted, tried, shows_marks: false });
        let step = self.step();
        if let (Some(attempt), Some(step)) = (&mut self.attempt, step) {
            attempt.step = step;
            attempt.tried.take_if(|(tried, _)| *tried != step);
        }
    }

    /// What stood in the way when the step that is shown was last tried: for the summary.
    pub(crate) fn summary(&self) -> &[Obstacle] {
        let tried = self.attempt.as_ref().and_then(|attempt| attempt.tried.as_ref());
        tried.filter(|(step, _)| Some(*step) == self.step()).map_or(&[], |(_, obstacles)| obstacles)
    }

    /// What of that still does: for the fields.
    pub(crate) fn shown_obstacles(&self) -> Vec<Obstacle> {
        let (Some((_, sheet)), Some(step)) = (self.sheet(), self.step()) else { return Vec::new() };
        let was_tried = |obstacle: &Obstacle| self.summary().iter().any(|tried| tried.target == obstacle.target);
        obstacles(&sheet, step).into_iter().filter(was_tried).collect()
    }

    /// The session that is taken part in, if the set in use has so many vignettes.
    pub(crate) fn session(&self) -> Option<Session> {
        let session: Session = self.kept.as_ref()?.session.as_ref()?.parse().ok()?;
        session.order(self.sets.set()?).ok().map(|_| session)
    }

    /// The number of the trainee in a session: now, or when it was last practised here.
    pub(crate) fn trainee_in(&self, session: Session) -> Option<Trainee> {
        let kept = self.kept.as_ref()?;
        let name = session.to_string();
        let before = || kept.done.iter().rev().find(|sheet| sheet.session.as_ref() == Some(&name));
        let number = if kept.session.as_ref() == Some(&name) { kept.trainee } else { None };
        number.or_else(|| before().map(|sheet| sheet.trainee)).and_then(Trainee::new)
    }

    /// The sheet of a session's vignette that the trainee finished last.
    pub(crate) fn done_in(&self, session: Session, vignette: &str) -> Option<&DoneSheet> {
        let (kept, stamp, trainee) = (self.kept.as_ref()?, self.sets.stamp()?, self.trainee_in(session)?);
        let name = session.to_string();
        kept.done.iter().rev().find(|sheet| {
            sheet.set == stamp
                && sheet.vignette == vignette
                && sheet.session.as_ref() == Some(&name)
                && sheet.trainee == trainee.number()
        })
    }

    /// The vignette of the session that comes next.
    pub(crate) fn next_in(&self, session: Session) -> Option<&Vignette> {
        let vignettes = session.vignettes(self.sets.set()?).ok()?;
        vignettes.into_iter().find(|vignette| self.done_in(session, &vignette.id).is_none())
    }

    /// Whether the marks wait until they are asked for: those of the session that is taken part in.
    pub(crate) fn hides_marks(&self, sheet: &DoneSheet) -> bool {
        let session = self.kept.as_ref().and_then(|kept| kept.session.as_ref());
        let is_asked = self.attempt.as_ref().is_some_and(|attempt| attempt.shows_marks);
        session.is_some() && sheet.session.as_ref() == session && !is_asked
    }

    /// The sheet of the vignette whose page is open, to be written on.
    fn writable(&mut self) -> Option<&mut OpenSheet> {
        let (_, sheet) = self.sheet()?;
        let kept = self.kept.as_mut()?;
        if kept.open(&sheet.set, &sheet.vignette).is_none() {
            kept.open.push(sheet.clone());
        }
        kept.open.iter_mut().find(|open| open.is_of(&sheet.set, &sheet.vignette))
    }

    fn draft(&self) -> Option<Draft> {
        self.sheet().map(|(_, sheet)| sheet.ratings)
    }
}

/// What is judged beside the ratings.
pub(crate) const fn judgement(sheet: &OpenSheet) -> Judgement {
    let OpenSheet { origin, first_episode, acute_episode, own, .. } = *sheet;
    Judgement { origin, first_episode, acute_episode, own }
}

/// What stands in the way of finishing a step, in the order of the page.
fn obstacles(sheet: &OpenSheet, step: VignetteStep) -> Vec<Obstacle> {
    match step {
        VignetteStep::Ratings => rating_obstacles(&sheet.ratings),
        VignetteStep::OwnCluster => judgement(sheet).obstacles(),
        VignetteStep::Marks => Vec::new(),
    }
}

/// The last step that can be opened. The marks can only be opened once the sheet is finished, and then it is open no more.
fn furthest(sheet: &OpenSheet) -> VignetteStep {
    if obstacles(sheet, VignetteStep::Ratings).is_empty() { VignetteStep::OwnCluster } else { VignetteStep::Ratings }
}

/// Takes what is done on the page of a vignette in.
pub(super) fn update(practice: &mut Practice, action: &Action, today: NaiveDate, effects: &mut Vec<Effect>) {
    if practice.step().is_none() || practice.sheet().is_none() {
        return;
    }
    let focus = |practice: &Practice, place: fn(Option<&Draft>, Scale) -> String, scale: Scale| {
        Effect::FocusNow(place(practice.draft().as_ref(), scale))
    };
    match action {
        Action::Answered(input) => {
            if let Some(sheet) = practice.writable() {
                answer(sheet, input);
                keep(practice, effects);
            }
        }
        Action::NextAfter(scale) => effects.push(focus(practice, after, *scale)),
        Action::BackFrom(scale) => effects.push(focus(practice, before, *scale)),
        Action::NextAfterLetter => effects.push(focus(practice, field, Scale::Relationships)),
        Action::BackFromLetter => effects.push(focus(practice, field, Scale::OtherProblems)),
        Action::Continue => go_on(practice, today, effects),
        _ => {}
    }
}

fn answer(sheet: &mut OpenSheet, input: &Input) {
    let mut judged = judgement(sheet);
    match input {
        Input::Rating(scale, rating) => sheet.ratings.rate(*scale, *rating),
        Input::Letter(letter) => sheet.ratings.name_other_problem(*letter),
        Input::Origin(origin) => judged.set_origin(*origin, false),
        Input::Fact(fact, answer) => *judged.fact(*fact) = *answer,
        Input::Own(own) => judged.own = *own,
        // Everything else is asked about people only.
        _ => {}
    }
    let Judgement { origin, first_episode, acute_episode, own } = judged;
    sheet.origin = origin;
    sheet.first_episode = first_episode;
    sheet.acute_episode = acute_episode;
    sheet.own = own;
}

/// The step is done: on to the next, or back to what is missing.
fn go_on(practice: &mut Practice, today: NaiveDate, effects: &mut Vec<Effect>) {
    let (Some((vignette, sheet)), Some(step)) = (practice.sheet(), practice.step()) else { return };
    let id = vignette.id.clone();
    // An earlier step can be in the way by now: another tab may have taken a rating back.
    let steps = [VignetteStep::Ratings, VignetteStep::OwnCluster];
    let blocked = steps.into_iter().filter(|earlier| *earlier <= step);
    let blocked = blocked.map(|step| (step, obstacles(&sheet, step))).find(|(_, obstacles)| !obstacles.is_empty());
    let is_blocked = blocked.is_some();
    if let Some(attempt) = &mut practice.attempt {
        attempt.tried = blocked;
    }
    if is_blocked {
        effects.push(Effect::Focus(ui::ERROR_SUMMARY_ID.to_owned()));
        return;
    }
    let next = match step {
        VignetteStep::Ratings => VignetteStep::OwnCluster,
        // Which answers are to be marked has to be chosen first.
        _ if matches!(practice.trouble, Some(SaveError::ChangedElsewhere { .. })) => {
            effects.push(Effect::Focus(TROUBLE.to_owned()));
            return;
        }
        VignetteStep::OwnCluster | VignetteStep::Marks => {
            finish(practice, today);
            keep(practice, effects);
            VignetteStep::Marks
        }
    };
    effects.push(Effect::Go(PracticePage::Vignette(id, next).route()));
}

/// The sheet is finished. It belongs to the session that is taken part in, if that has the vignette and it was not finished
/// there before: whoever has seen the answers rates otherwise.
fn finish(practice: &mut Practice, today: NaiveDate) {
    let Some((vignette, sheet)) = practice.sheet() else { return };
    let Ok(ratings) = sheet.ratings.finish() else { return };
    let is_due = |session: &Session| {
        let set = practice.sets.set();
        let vignettes = set.and_then(|set| session.vignettes(set).ok()).unwrap_or_default();
        vignettes.iter().any(|other| other.id == vignette.id) && practice.done_in(*session, &vignette.id).is_none()
    };
    let session = practice.session().filter(is_due).map(|session| session.to_string());
    let drawn = Trainee::from_random(practice.chance[1]).number();
    let Some(kept) = &mut practice.kept else { return };
    let trainee = *kept.trainee.get_or_insert(drawn);
    kept.open.retain(|open| !open.is_of(&sheet.set, &sheet.vignette));
    kept.done.push(DoneSheet {
        set: sheet.set,
        vignette: sheet.vignette,
        date: today,
        session,
        trainee,
        ratings,
        origin: sheet.origin.given(),
        first_episode: sheet.first_episode.given(),
        acute_episode: sheet.acute_episode.given(),
        own: sheet.own.given(),
    });
}

/// Begins a new sheet of a vignette that was finished.
pub(super) fn again(practice: &mut Practice, vignette: &str, effects: &mut Vec<Effect>) {
    let (Stage::Done(_), Some(set)) = (practice.stage(vignette), practice.sets.stamp()) else { return };
    if let Some(kept) = &mut practice.kept {
        kept.open.push(OpenSheet::new(set, vignette.to_owned()));
    }
    keep(practice, effects);
    let page = PracticePage::Vignette(vignette.to_owned(), VignetteStep::Ratings);
    effects.push(Effect::Go(page.route()));
}
