//! The assessment that is being made.
//!
//! Owns what stands in the way of each step, in words, and the way from answers to a record. The order is part
//! of the design: the clinician's own cluster is asked for before the suggestion is shown, and from then on it
//! is kept as it was, because it is the measure of agreement. Does not save anything.

use super::packs::Packs;
use allocation::{Allocation, Case, ClusterCode, Fact, SuperClass};
use chrono::{Datelike, NaiveDate};
use ratings::Problem;
use records::{
    Answer, Entry, Fault, Label, Person, SaveError, Step, Suggested, Team, TextError, Unfinished, Who, free_text,
};

/// The assessment on the screen.
#[derive(Clone, Debug)]
pub(crate) struct Assessing {
    /// What has been answered.
    pub(crate) form: Unfinished,
    /// The step that was tried last, and what stood in its way then. The summary of problems keeps to it until the
    /// next try, so that it is not read out again at every answer.
    pub(crate) tried: Option<(Step, Vec<Obstacle>)>,
    /// Whether it is someone on the caseload, and not yet who.
    pub(crate) picks_known: bool,
    /// The new person as typed, while someone on the caseload is chosen instead.
    pub(crate) set_aside: Option<Who>,
    /// Reasons typed for other decisions than the present one.
    pub(crate) reasons: Vec<(ClusterCode, String)>,
    /// Whether a decision was taken back because an answer changed.
    pub(crate) is_undecided_again: bool,
    /// Whether "another cluster" was chosen and not yet which.
    pub(crate) is_open: bool,
    /// Why it was not kept, when it was not.
    pub(crate) trouble: Option<SaveError<Unfinished>>,
    /// Why the finished assessment was not kept, when it was not.
    pub(crate) save_trouble: Option<SaveError<Person>>,
    /// Whether it needs ids of its own, because another tab finished or deleted the one it was.
    pub(crate) is_orphan: bool,
    /// Whether the decision is to be saved as soon as it has them.
    pub(crate) saves_next: bool,
    /// Which cluster is shown beside the first.
    pub(crate) compared: Option<ClusterCode>,
    /// Which of the result's panels is shown.
    pub(crate) panel: String,
}

/// The first panel of a result.
pub(crate) const WHY: &str = "why";

/// Something that keeps a step from being done: where it can be mended, and the words for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Obstacle {
    /// The id of the input that mends it.
    pub(crate) target: String,
    /// What is wrong and what to do.
    pub(crate) words: String,
}

impl Obstacle {
    fn new(target: impl Into<String>, words: impl Into<String>) -> Self {
        Self { target: target.into(), words: words.into() }
    }
}

impl Assessing {
    /// An assessment as it was left, or one that has only been begun.
    pub(crate) fn new(form: Unfinished) -> Self {
        Self {
            form,
            tried: None,
            picks_known: false,
            set_aside: None,
            reasons: Vec::new(),
            is_undecided_again: false,
            is_open: false,
            trouble: None,
            save_trouble: None,
            is_orphan: false,
            saves_next: false,
            compared: None,
            panel: WHY.to_owned(),
        }
    }

    /// What stands in the way of finishing a step, in the order of the page.
    pub(crate) fn obstacles(&self, step: Step, people: &[Person], today: NaiveDate, packs: &Packs) -> Vec<Obstacle> {
        match step {
            Step::Who => self.who_obstacles(people, today),
            Step::Ratings => self.form.ratings.problems().into_iter().map(rating_obstacle).collect(),
            Step::OwnCluster => self.own_obstacles(),
            Step::Result => self.decision_obstacles(packs),
        }
    }

    /// The last step that can be opened: the one after the last that has nothing in its way.
    pub(crate) fn furthest(&self, people: &[Person], today: NaiveDate, packs: &Packs) -> Step {
        let is_blocked = |step: &Step| !self.obstacles(*step, people, today, packs).is_empty();
        [Step::Who, Step::Ratings, Step::OwnCluster].into_iter().find(is_blocked).unwrap_or(Step::Result)
    }

    /// The date as typed, if it is one.
    pub(crate) fn date(&self) -> Option<NaiveDate> {
        let typed = &self.form.date;
        let year = typed.year.trim().parse().ok().filter(|_| typed.year.trim().len() == 4)?;
        NaiveDate::from_ymd_opt(year, typed.month.trim().parse().ok()?, typed.day.trim().parse().ok()?)
    }

    /// What is ranked, once every scale has an answer.
    pub(crate) fn case(&self) -> Option<Case> {
        let assessment = self.form.ratings.finish().ok()?;
        Some(Case { assessment, facts: self.form.facts(), origin: self.form.origin.given() })
    }

    /// The suggestion, if everything that it needs is here.
    pub(crate) fn allocation(&self, packs: &Packs) -> Option<Allocation> {
        Some(Allocation::new(packs.of(&self.form.pack)?.as_ref(), &self.case()?))
    }

    /// Whether the two facts are asked: they only tell psychotic clusters apart.
    pub(crate) fn asks_facts(&self) -> bool {
        matches!(self.form.origin, Answer::CannotSay | Answer::Given(SuperClass::Psychotic))
    }

    /// The clusters that can be the clinician's own, given the origin.
    pub(crate) fn own_choices(&self) -> Vec<ClusterCode> {
        let origin = self.form.origin.given();
        let fits = |code: &ClusterCode| origin.is_none() || code.super_class() == origin;
        ClusterCode::RANKED.into_iter().filter(fits).chain([ClusterCode::VARIANCE]).collect()
    }

    /// Decides. A reason that was typed for another cluster waits until that one is chosen again.
    pub(crate) fn decide(&mut self, decided: Option<ClusterCode>) {
        let reason = std::mem::take(&mut self.form.decision_reason);
        if let Some(old) = self.form.decided {
            self.reasons.retain(|(code, _)| *code != old);
            self.reasons.push((old, reason));
        }
        self.form.decided = decided;
        let waiting = self.reasons.iter().find(|(code, _)| Some(*code) == decided);
        self.form.decision_reason = waiting.map(|(_, reason)| reason.clone()).unwrap_or_default();
        self.is_undecided_again = false;
    }

    /// Takes the decision back, because what it was made on has changed.
    pub(crate) fn undecide(&mut self) {
        if self.form.decided.is_some() {
            self.decide(None);
            self.is_undecided_again = true;
        }
        self.is_open = false;
    }

    /// What is wrong with a text that says who someone is: told at once, because such a text is not kept.
    pub(crate) fn refused(&self) -> Vec<Obstacle> {
        let mut refused = Vec::new();
        let mut add = |target: &str, error: Option<TextError>| {
            if let Some(error) = error.filter(|error| matches!(error.fault, Fault::Holds(_))) {
                refused.push(Obstacle::new(target, error.to_string()));
            }
        };
        if let (Who::New { label, team, .. }, false) = (&self.form.who, self.picks_known) {
            add("label", Label::new(label).err());
            add("team", Team::optional(team).err());
        }
        add("decision-reason", free_text(&self.form.decision_reason).err());
        refused
    }

    /// Answers where the condition comes from. What no longer goes with it is taken back.
    pub(crate) fn set_origin(&mut self, origin: Answer<SuperClass>) {
        self.form.origin = origin;
        if !self.asks_facts() {
            self.form.first_episode = Answer::NotYet;
            self.form.acute_episode = Answer::NotYet;
        }
        if !self.form.is_shown
            && let Answer::Given(own) = self.form.own
            && !self.own_choices().contains(&own)
        {
            self.form.own = Answer::NotYet;
        }
    }

    /// The person with this assessment added, ready to be saved; `None` while anything is in the way.
    pub(crate) fn finish(&self, people: &[Person], today: NaiveDate, packs: &Packs) -> Option<Person> {
        let unblocked = Step::ALL.into_iter().all(|step| self.obstacles(step, people, today, packs).is_empty());
        if !unblocked {
            return None;
        }
        let mut person = match &self.form.who {
            Who::New { person, label, team } => {
                Person::new(*person, Label::new(label).ok()?, Team::optional(team).ok()?)
            }
            Who::Known(id) => people.iter().find(|person| person.id == *id)?.clone(),
        };
        person.assessments.push(self.entry(packs)?);
        Some(person)
    }

    fn entry(&self, packs: &Packs) -> Option<Entry> {
        let (form, case) = (&self.form, self.case()?);
        let (date, decided, result) = (self.date()?, form.decided?, self.allocation(packs)?);
        let suggested = |ranked: &allocation::Ranked| Suggested {
            code: ranked.code,
            total: ranked.total,
            broken: ranked.broken,
            unchecked: ranked.unchecked,
        };
        Some(Entry {
            id: form.entry,
            date,
            reason: form.reason?,
            assessment: case.assessment,
            facts: case.facts,
            origin: case.origin,
            own: form.own.given(),
            pack: form.pack.clone(),
            suggested: result.ranked().iter().map(suggested).collect(),
            decided,
            decision_reason: if result.needs_reason(decided) { free_text(&form.decision_reason).ok()? } else { None },
            next_review: decided.review_period().after(date)?,
        })
    }

    fn who_obstacles(&self, people: &[Person], today: NaiveDate) -> Vec<Obstacle> {
        let mut obstacles = Vec::new();
        match &self.form.who {
            _ if self.picks_known => obstacles.push(Obstacle::new("person", NOBODY)),
            Who::New { label, team, .. } => {
                match Label::new(label) {
                    Err(error) => obstacles.push(Obstacle::new("label", error.to_string())),
                    Ok(label) if people.iter().any(|person| same_label(&person.label, &label)) => {
                        let words = "Someone on the caseload has this label. Choose “someone on the caseload”, or make up \
                                     another label";
                        obstacles.push(Obstacle::new("label", words));
                    }
                    Ok(_) => {}
                }
                if let Err(error) = Team::optional(team) {
                    obstacles.push(Obstacle::new("team", error.to_string()));
                }
            }
            Who::Known(id) => {
                if !people.iter().any(|person| person.id == *id) {
                    obstacles.push(Obstacle::new("person", NOBODY));
                }
            }
        }
        if let Some(words) = self.date_fault(today) {
            obstacles.push(Obstacle::new("date-day", words));
        }
        if self.form.reason.is_none() {
            obstacles.push(Obstacle::new("reason", "Choose why the assessment is made"));
        }
        obstacles
    }

    fn date_fault(&self, today: NaiveDate) -> Option<&'static str> {
        match self.date() {
            None => Some("Enter the date of the assessment as a day, a month and a year of four digits"),
            Some(date) if date > today => Some("The date of the assessment must be today or in the past"),
            Some(date) if date.year() < EARLIEST_YEAR => {
                Some("Check the year: the clustering tool was first used in 2009")
            }
            Some(_) => None,
        }
    }

    fn own_obstacles(&self) -> Vec<Obstacle> {
        let mut obstacles = Vec::new();
        if !self.form.origin.is_answered() {
            obstacles.push(Obstacle::new("origin", "Choose where the condition comes from, or “not decided”"));
        }
        if self.asks_facts() {
            for (fact, answer) in
                [(Fact::FirstEpisode, self.form.first_episode), (Fact::AcuteEpisode, self.form.acute_episode)]
            {
                if !answer.is_answered() {
                    let words = match fact {
                        Fact::FirstEpisode => {
                            "Choose whether this is within a first episode of psychosis, or “not known”"
                        }
                        Fact::AcuteEpisode => "Choose whether there is an acute episode now, or “not known”",
                    };
                    obstacles.push(Obstacle::new(fact_field(fact), words));
                }
            }
        }
        if self.form.origin.is_answered() && !self.form.own.is_answered() {
            obstacles.push(Obstacle::new("own", "Choose the cluster you would allocate, or “I cannot say”"));
        }
        obstacles
    }

    fn decision_obstacles(&self, packs: &Packs) -> Vec<Obstacle> {
        let Some(result) = self.allocation(packs) else {
            return vec![Obstacle::new("pack", "Load the rule pack again, or go on with the one that is in use now")];
        };
        let Some(decided) = self.form.decided else {
            let target = if self.is_open { "another" } else { "decision" };
            return vec![Obstacle::new(target, "Choose the cluster that you decide on")];
        };
        let mut obstacles = Vec::new();
        if result.needs_reason(decided) {
            match free_text(&self.form.decision_reason) {
                Ok(Some(_)) => {}
                Ok(None) => obstacles.push(Obstacle::new("decision-reason", "Enter the reason for your decision")),
                Err(error) => obstacles.push(Obstacle::new("decision-reason", error.to_string())),
            }
        }
        obstacles
    }

    /// What may be kept of the form: text that could tell who someone is stays on the screen and is not stored.
    pub(crate) fn storable(&self) -> Unfinished {
        let mut form = self.form.clone();
        if let Who::New { label, team, .. } = &mut form.who {
            forget_identifiers(label, |text| Label::new(text).err());
            forget_identifiers(team, |text| Team::optional(text).err());
        }
        forget_identifiers(&mut form.decision_reason, |text| free_text(text).err());
        form
    }
}

const NOBODY: &str = "Choose a person from the caseload";

/// The clustering tool was first used nationally in 2009 (booklet of 23 June 2009).
const EARLIEST_YEAR: i32 = 2009;

/// The id of the field that asks for a fact.
pub(crate) const fn fact_field(fact: Fact) -> &'static str {
    match fact {
        Fact::FirstEpisode => "first-episode",
        Fact::AcuteEpisode => "acute-episode",
    }
}

fn rating_obstacle(problem: Problem) -> Obstacle {
    let target = match problem {
        Problem::Unrated(scale) => ui::rating_field_id(scale),
        Problem::NoLetter => ui::LETTER_FIELD_ID.to_owned(),
    };
    Obstacle::new(target, problem.to_string())
}

fn same_label(one: &Label, two: &Label) -> bool {
    one.as_str().eq_ignore_ascii_case(two.as_str())
}

fn forget_identifiers(text: &mut String, check: impl Fn(&str) -> Option<TextError>) {
    if check(text).is_some_and(|error| matches!(error.fault, Fault::Holds(_))) {
        text.clear();
    }
}
