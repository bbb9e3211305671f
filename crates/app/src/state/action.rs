//! What can happen, and what is to be done about it, as values.
//!
//! Owns the vocabulary between the pages, the state and the browser. Knows nothing of how any of it is done.

use super::{
    CasemixView, Change, CourseInput, Decision, Download, LockNews, Obstacle, Practice, PracticeInput, PracticeTask,
    PreferenceInput, ReadPack, SafetyNews, SettingChange, Task, reset_button,
};
use crate::route::Route;
use allocation::{ClusterCode, Fact, SuperClass};
use ratings::{OtherProblem, Rating, Scale};
use records::{
    Answer, AssessmentReason, ClosingOutcome, DeleteError, EntryId, Loaded, LoadedPack, LocalPlace, Person, PersonId,
    Room, SaveError, Settings, StoreError, Unfinished, Wellbeing,
};
use ui::DatePart;

/// Something that happened: in the page, in the browser, or in the store.
#[derive(Clone, Debug)]
pub(crate) enum Action {
    /// The address changed.
    Routed(Route),
    /// What is kept in this browser is behind a passcode.
    Locked,
    /// Everything kept in this browser was read when the page opened, or could not be.
    Loaded(Result<Box<Loaded>, StoreError>),
    /// The same, later: another tab may have written.
    Refreshed(Result<Box<Loaded>, StoreError>),
    /// Ids for a new assessment were drawn.
    Begun { person: PersonId, entry: EntryId },
    /// Assess someone of the caseload.
    Assess(PersonId),
    /// Put an assessment of someone of the caseload right.
    Correct(PersonId, EntryId),
    /// An answer in the assessment.
    Answered(Input),
    /// Show last time's ratings beside the scales, or not.
    ShowLast(bool),
    /// A scale is as it was last time: rate it so, and go on to the next field.
    SameAsLast(Scale),
    /// A scale was rated with a key: go on to the next field.
    NextAfter(Scale),
    /// Go back to the field before a scale.
    BackFrom(Scale),
    /// Scale 8's letter was chosen with a key: go on to the next scale.
    NextAfterLetter,
    /// Go back from scale 8's letter to the scale.
    BackFromLetter,
    /// Go to the field with this id.
    GoTo(String),
    /// The current step is done.
    Continue,
    /// The unfinished assessment was kept, or not.
    UnfinishedKept(Result<Box<Unfinished>, SaveError<Unfinished>>),
    /// Keep what is on this screen and not what another tab wrote.
    KeepThisUnfinished,
    /// Drop what is on this screen for what another tab wrote.
    TakeOtherUnfinished,
    /// The decision is made.
    Save,
    /// The person was kept, or not.
    PersonKept(Result<Box<Person>, SaveError<Person>>),
    /// Add the assessment to the newer version of the person that another tab wrote.
    SaveToNewer,
    /// Another tab saved this very assessment: open that one.
    OpenSaved,
    /// Go on with the rule pack that is in use now.
    UseCurrentPack,
    /// Show another cluster beside the first.
    Compare(ClusterCode),
    /// Show one of the result's panels.
    ShowPanel(String),
    /// Show one of the result's panels and go to its tab.
    ShowPanelByKey(String),
    /// Copy this text.
    Copy(String),
    /// The text was copied, or the browser refused.
    Copied(String, bool),
    /// Ask before doing something that cannot be undone.
    Ask(Question),
    /// Do it.
    Confirmed,
    /// Leave it.
    Cancelled,
    /// Something was deleted, or not.
    Deleted(Question, Result<(), DeleteError>),
    /// An answer on one of a person's pages.
    Course(CourseInput),
    /// One of a person's pages is done: the person that comes of it, or what stands in its way.
    CourseTried(Result<(Box<Person>, Change), Vec<Obstacle>>),
    /// A change of a person was kept, or not.
    PersonChanged(Change, Result<Box<Person>, SaveError<Person>>),
    /// Look for people in the caseload.
    Filter(CaseloadFilter),
    /// Show something else of the casemix.
    ShowCasemix(CasemixView),
    /// Show another tab of the casemix, and go to it.
    ShowCasemixByKey(CasemixView),
    /// Hand a file to the browser.
    Download(Download),
    /// The browser took it, or not.
    Downloaded(bool),
    /// Print the page.
    Print,
    /// Print what a cluster means, for the person.
    GiveLeaflet(ClusterCode),
    /// The page of a cluster is drawn.
    LeafletDrawn,
    /// Turn the rating keys on or off.
    SetShortcuts(bool),
    /// An answer on the settings page that is not set at once.
    Prefer(PreferenceInput),
    /// A setting is to hold from now on, or something stands in its way.
    PreferenceTried(Result<SettingChange, Vec<Obstacle>>),
    /// Use another rule pack: the one with this fingerprint, or the built-in one.
    UsePack(Option<String>),
    /// The settings were kept with this change, or not.
    SettingsKept(SettingChange, Result<Box<Settings>, SaveError<Settings>>),
    /// What reads rule packs is here.
    PacksReadable(ReadPack),
    /// A file was read that should be a rule pack.
    PackFile { name: String, text: String },
    /// A file could not be read at all.
    PackFileUnreadable,
    /// The pack was kept, or not.
    PackKept(Box<LoadedPack>, Result<(), SaveError<LoadedPack>>),
    /// How much room is used.
    RoomMeasured(Option<Room>),
    /// Ask the browser to keep the records.
    AskPersistence,
    /// What the browser answered.
    Persistence(Persistence),
    /// Do this, as soon as what does it is here.
    Do(Task),
    /// News about the lock.
    Lock(LockNews),
    /// A passcode or a change of the lock is to be tried, or something stands in its way.
    LockTried(Result<Task, Vec<Obstacle>>),
    /// Show what is typed as a passcode, or not.
    ShowPasscode(bool),
    /// News about the safety of what is kept.
    Safety(SafetyNews),
    /// The first tab stop: go to the main element.
    Skip,
    /// The part of the practice is here, and with it what is practised.
    PracticeHere(Box<Practice>),
    /// Something on the pages of the practice.
    Practise(PracticeInput),
}

/// An answer in the assessment.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Input {
    /// Someone new (`None`) or someone of the caseload.
    Who(WhoKind),
    /// Someone of the caseload, by id as it stands in the list; anything else is nobody.
    Known(String),
    Label(String),
    Team(String),
    Date(DatePart, String),
    Reason(AssessmentReason),
    Rating(Scale, Rating),
    Letter(OtherProblem),
    Origin(Answer<SuperClass>),
    Fact(Fact, Answer<bool>),
    Own(Answer<ClusterCode>),
    Decision(Decision),
    /// "Another cluster" was chosen, and not yet which.
    DecisionOpen,
    DecisionReason(String),
    /// The cluster that someone who was assessed elsewhere is in.
    Current(Answer<ClusterCode>),
    /// What has changed since last time.
    WhatChanged(String),
    /// Whether a fall is only because of continuing treatment.
    Treatment(Answer<bool>),
    /// How the care ended.
    DischargeOutcome(ClosingOutcome),
    /// What was wrong with the assessment that is put right.
    CorrectionWhy(String),
}

/// Whether the person is new to this browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WhoKind {
    New,
    Known,
}

/// Something that cannot be undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Question {
    DeleteEverything,
    DeletePerson(PersonId),
    /// Asked twice: the second time it is sure.
    DeleteAssessment {
        person: PersonId,
        entry: EntryId,
        is_sure: bool,
    },
    DeleteWellbeing(PersonId, Wellbeing),
    DeleteUnreadable(String),
    DiscardUnfinished,
    RemovePack(String),
    /// Our words are to stand again where the service has put its own.
    OurWords(LocalPlace),
}

impl Question {
    /// The id of the button that asks it, or of the heading where there are several such buttons.
    pub(crate) fn asker(&self) -> String {
        match self {
            Self::DeleteEverything => "delete-everything".to_owned(),
            Self::DeletePerson(_) => "delete-person".to_owned(),
            Self::DeleteAssessment { entry, .. } => format!("delete-{entry}"),
            Self::DiscardUnfinished => "discard".to_owned(),
            Self::OurWords(place) => reset_button(*place).to_owned(),
            Self::DeleteWellbeing(..) | Self::DeleteUnreadable(_) | Self::RemovePack(_) => ui::PAGE_TITLE_ID.to_owned(),
        }
    }
}

/// What is to be deleted, as it was read.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Deletion {
    Everything,
    Person(Box<Person>),
    Unreadable(String),
    Unfinished(Box<Unfinished>),
    Pack(String),
}

/// Which people of the caseload are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct CaseloadFilter {
    /// Part of a label or a team.
    pub(crate) search: String,
    /// Only this super class.
    pub(crate) super_class: Option<SuperClass>,
    /// Only those whose review is due or overdue.
    pub(crate) due_only: bool,
    /// Those whose care is closed, and not those whose care is open.
    pub(crate) closed: bool,
}

/// Whether the browser promised to keep the records when it runs short of room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Persistence {
    /// Not asked yet in this visit.
    #[default]
    Unasked,
    Granted,
    Refused,
    /// This browser cannot be asked.
    Unsupported,
}

/// Something to do in the browser.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Effect {
    /// Go to another page.
    Go(Route),
    /// Change what the title bar says.
    SetTitle(&'static str),
    /// Move the focus to the element with this id, once the page is drawn.
    Focus(String),
    /// Move the focus to the element with this id before the next key is pressed, or, where it is not on the page
    /// yet, once it is drawn. For going from field to field.
    FocusNow(String),
    /// Go to the top of the page.
    ScrollToTop,
    /// Draw ids for a new assessment.
    Draw,
    /// Read the people again.
    Refresh,
    /// Keep the unfinished assessment.
    SaveUnfinished(Box<Unfinished>),
    /// Keep a person with this finished assessment, and then clear the unfinished one.
    Finish(Box<Person>, EntryId),
    /// Keep a person in whom something else has changed.
    ChangePerson(Box<Person>, Change),
    /// Keep the settings, in which this was changed.
    SaveSettings(Settings, SettingChange),
    /// Keep a rule pack.
    SavePack(Box<LoadedPack>),
    /// Delete what the question is about; the question comes back with the answer.
    Delete(Question, Deletion),
    /// Put text on the clipboard.
    Copy(String),
    /// Hand a file to the browser.
    Download(Download),
    /// Print the page.
    Print,
    /// Measure the room used.
    MeasureRoom,
    /// Ask whether the records will be kept, or ask for it.
    AskPersistence { request: bool },
    /// Something for whatever keeps watch over the records.
    Do(Task),
    /// Something with the records that the practice knows how to do.
    Practise(PracticeTask),
}
