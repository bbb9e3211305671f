//! Which page an address means.
//!
//! Owns the hash routes, so that any static host serves every page. An address never carries anything typed:
//! the only thing in it that is somebody's is a random id. Does not know what the pages show.

use allocation::ClusterCode;
use pathways::TermId;
use records::{PersonId, Step};
use std::fmt::{self, Write};

/// A page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Route {
    /// The doors.
    Home,
    /// The assessment, at the step named or where it was left.
    Assess(Option<Step>),
    /// Everyone.
    Caseload,
    /// Figures about everyone, and about no one.
    Casemix,
    /// One of the pages of a person.
    Person(PersonId, PersonPage),
    /// How it works, and the rule pack.
    Method,
    /// Settings and storage.
    Settings,
    /// What a service sets for itself.
    Service,
    /// The passcode that what is kept is locked with.
    Lock,
    /// The service's own text for the pages of the clusters.
    Menu,
    /// What a cluster means, for the person it is about; or the choice of one.
    MyCluster(Option<ClusterCode>),
    /// The same choice, for a number that no cluster has.
    NoCluster,
    /// The words of the field, or one of them.
    Glossary(Option<Word>),
    /// Practice: the choice of what to practise, or one of its pages.
    Practise(Option<Word>),
    /// What the tool is and is not.
    About,
    /// An address that means nothing.
    Unknown,
}

/// The end of an address that may mean something to a page that is fetched later, and what it may mean with it: small
/// letters, digits, hyphens and slashes, with zeros behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word([u8; Self::LONGEST]);

impl Word {
    const LONGEST: usize = 40;

    /// The end of an address, if it is short and plain enough.
    pub(crate) fn read(word: &str) -> Option<Self> {
        let mut letters = [0; Self::LONGEST];
        letters.get_mut(..word.len())?.copy_from_slice(word.as_bytes());
        let is_plain =
            |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || matches!(letter, b'-' | b'/');
        (word.bytes().all(is_plain) && !word.is_empty()).then_some(Self(letters))
    }

    /// The term, if there is one.
    pub(crate) fn term(self) -> Option<TermId> {
        TermId::ALL.into_iter().find(|term| Self::read(term.id()) == Some(self))
    }
}

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().take_while(|letter| **letter != 0).try_for_each(|letter| f.write_char(char::from(*letter)))
    }
}

impl From<TermId> for Route {
    /// The page of a term. No id is longer than an address can hold.
    fn from(term: TermId) -> Self {
        Self::Glossary(Word::read(term.id()))
    }
}

/// The pages of one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PersonPage {
    /// Where they are now, and every assessment.
    Overview,
    /// What has changed over time.
    Change,
    /// Record a wellbeing score.
    Wellbeing,
    /// Close the care.
    Close,
    /// Open it again.
    Reopen,
}

impl PersonPage {
    const ALL: [Self; 5] = [Self::Overview, Self::Change, Self::Wellbeing, Self::Close, Self::Reopen];

    /// The word for it in an address.
    const fn id(self) -> &'static str {
        match self {
            Self::Overview => "",
            Self::Change => "change",
            Self::Wellbeing => "wellbeing",
            Self::Close => "close",
            Self::Reopen => "reopen",
        }
    }

    fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|page| page.id() == id)
    }
}

impl Route {
    /// The page of a location hash, with or without its `#`.
    pub(crate) fn parse(hash: &str) -> Self {
        let path = hash.trim_start_matches('#');
        let path = path.trim_matches('/');
        // Its own pages know what comes after it.
        if let Some(rest) = path.strip_prefix("practise/") {
            return Word::read(rest).map_or(Self::Unknown, |word| Self::Practise(Some(word)));
        }
        let mut parts = path.split('/');
        let parts =
            (parts.next().unwrap_or(""), parts.next(), parts.next().filter(|page| !page.is_empty()), parts.next());
        let (first, second, third, None) = parts else { return Self::Unknown };
        match (first, second, third) {
            ("", None, None) => Self::Home,
            ("assess", None, None) => Self::Assess(None),
            ("assess", Some(step), None) => Step::from_id(step).map_or(Self::Unknown, |step| Self::Assess(Some(step))),
            ("caseload", None, None) => Self::Caseload,
            ("casemix", None, None) => Self::Casemix,
            ("person", Some(id), page) => match (id.parse(), PersonPage::from_id(page.unwrap_or(""))) {
                (Ok(id), Some(page)) => Self::Person(id, page),
                _ => Self::Unknown,
            },
            ("method", None, None) => Self::Method,
            ("settings", None, None) => Self::Settings,
            ("settings", Some("service"), None) => Self::Service,
            ("settings", Some("lock"), None) => Self::Lock,
            ("settings", Some("menu"), None) => Self::Menu,
            ("my-cluster", None, None) => Self::MyCluster(None),
            ("my-cluster", Some(code), None) => {
                cluster(code).map_or(Self::NoCluster, |cluster| Self::MyCluster(Some(cluster)))
            }
            ("glossary", None, None) => Self::Glossary(None),
            ("glossary", Some(id), None) => Word::read(id).map_or(Self::Unknown, |word| Self::Glossary(Some(word))),
            ("practise", None, None) => Self::Practise(None),
            ("about", None, None) => Self::About,
            _ => Self::Unknown,
        }
    }

    /// Whether the page is for the people whom clusters are about. No visit to it leaves a trace.
    pub(crate) const fn is_for_readers(self) -> bool {
        matches!(self, Self::MyCluster(_) | Self::NoCluster | Self::Glossary(_))
    }

    /// What the browser's title bar says. Never anything about a person, and so not which cluster is read about.
    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::Home => "Clusterwise",
            Self::Assess(None | Some(Step::Who)) => "Who and why - Clusterwise",
            Self::Assess(Some(Step::Ratings)) => "Rate the 18 scales - Clusterwise",
            Self::Assess(Some(Step::OwnCluster)) => "Your own cluster - Clusterwise",
            Self::Assess(Some(Step::Result)) => "Suggestion and decision - Clusterwise",
            Self::Caseload => "Caseload - Clusterwise",
            Self::Casemix => "Casemix - Clusterwise",
            Self::Person(_, PersonPage::Overview) => "One person - Clusterwise",
            Self::Person(_, PersonPage::Change) => "Change over time - Clusterwise",
            Self::Person(_, PersonPage::Wellbeing) => "Record a wellbeing score - Clusterwise",
            Self::Person(_, PersonPage::Close) => "Close the care - Clusterwise",
            Self::Person(_, PersonPage::Reopen) => "Open the care again - Clusterwise",
            Self::Method => "How it works - Clusterwise",
            Self::Settings => "Settings - Clusterwise",
            Self::Service => "What your service sets - Clusterwise",
            Self::Lock => "Lock with a passcode - Clusterwise",
            Self::Menu => "Your own text for service users - Clusterwise",
            Self::MyCluster(_) | Self::NoCluster => "My care cluster - Clusterwise",
            Self::Glossary(_) => "Words we use - Clusterwise",
            Self::Practise(_) => "Practise - Clusterwise",
            Self::About => "About - Clusterwise",
            Self::Unknown => "Page not found - Clusterwise",
        }
    }
}

/// The cluster of a code as letters have it: with or without the zero in front.
fn cluster(code: &str) -> Option<ClusterCode> {
    ClusterCode::ALL
        .into_iter()
        .find(|cluster| cluster.code() == code || cluster.code().strip_prefix('0') == Some(code))
}

impl Route {
    /// The id of what has the focus when the page opens: the heading of the page, or of the term that the address names.
    pub(crate) fn focus(self) -> String {
        match self {
            Self::Glossary(Some(_)) => self.to_string().replacen("#/glossary/", "term-", 1),
            _ => ui::PAGE_TITLE_ID.to_owned(),
        }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Home | Self::Unknown => f.write_str("#/"),
            Self::Assess(None) => f.write_str("#/assess"),
            Self::Assess(Some(step)) => write!(f, "#/assess/{}", step.id()),
            Self::Caseload => f.write_str("#/caseload"),
            Self::Casemix => f.write_str("#/casemix"),
            Self::Person(id, PersonPage::Overview) => write!(f, "#/person/{id}"),
            Self::Person(id, page) => write!(f, "#/person/{id}/{}", page.id()),
            Self::Method => f.write_str("#/method"),
            Self::Settings => f.write_str("#/settings"),
            Self::Service => f.write_str("#/settings/service"),
            Self::Lock => f.write_str("#/settings/lock"),
            Self::Menu => f.write_str("#/settings/menu"),
            Self::MyCluster(None) | Self::NoCluster => f.write_str("#/my-cluster"),
            Self::MyCluster(Some(cluster)) => write!(f, "#/my-cluster/{cluster}"),
            Self::Glossary(None) => f.write_str("#/glossary"),
            Self::Glossary(Some(word)) => write!(f, "#/glossary/{word}"),
            Self::Practise(None) => f.write_str("#/practise"),
            Self::Practise(Some(word)) => write!(f, "#/practise/{word}"),
            Self::About => f.write_str("#/about"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_comes_back_from_its_address() {
        let id = PersonId::from_random([9; records::ID_BYTES]);
        let mut routes = vec![
            Route::Home,
            Route::Assess(None),
            Route::Caseload,
            Route::Casemix,
            Route::Method,
            Route::Settings,
            Route::Service,
            Route::Lock,
            Route::Menu,
            Route::MyCluster(None),
            Route::Glossary(None),
            Route::Practise(None),
            Route::Practise(Word::read("vignette/07/marks")),
            Route::About,
        ];
        routes.extend(ClusterCode::ALL.map(|cluster| Route::MyCluster(Some(cluster))));
        routes.extend(TermId::ALL.map(Route::from));
        routes.extend(Step::ALL.map(|step| Route::Assess(Some(step))));
        routes.extend(PersonPage::ALL.map(|page| Route::Person(id, page)));
        for route in routes {
            assert_eq!(Route::parse(&route.to_string()), route);
        }
    }

    #[test]
    fn every_term_has_an_address_and_the_word_of_another_is_none() {
        for term in TermId::ALL {
            let Route::Glossary(Some(word)) = Route::from(term) else { panic!("{term:?} has no address") };
            assert_eq!(word.term(), Some(term));
            assert_eq!(Route::from(term).to_string(), format!("#/glossary/{}", term.id()));
        }
        let Route::Glossary(Some(word)) = Route::parse("#/glossary/there-is-no-such-term") else { panic!("no word") };
        assert_eq!(word.term(), None);
    }

    #[test]
    fn an_address_with_a_term_leads_to_the_term_and_any_other_to_the_heading_of_its_page() {
        assert_eq!(Route::parse("#/glossary/care-plan").focus(), "term-care-plan");
        assert_eq!(Route::parse("#/glossary").focus(), ui::PAGE_TITLE_ID);
        assert_eq!(Route::parse("#/glossary/care%20plan"), Route::Unknown);
    }

    #[test]
    fn an_address_typed_by_hand_is_a_page_or_unknown() {
        for (hash, route) in [
            ("", Route::Home),
            ("#", Route::Home),
            ("#/assess/", Route::Assess(None)),
            ("#/assess/nowhere", Route::Unknown),
            ("#/person", Route::Unknown),
            ("#/person/Jane", Route::Unknown),
            ("#/person/0w3ge1r70w3ge1r7/nowhere", Route::Unknown),
            ("#/my-cluster/", Route::MyCluster(None)),
            ("#/my-cluster/8", Route::MyCluster(Some(ClusterCode::C08))),
            ("#/my-cluster/9", Route::NoCluster),
            ("#/my-cluster/09", Route::NoCluster),
            ("#/my-cluster/22", Route::NoCluster),
            ("#/my-cluster/08/more", Route::Unknown),
            ("#/glossary/Care plan", Route::Unknown),
            ("#/person/0w3ge1r70w3ge1r7/change/more", Route::Unknown),
            ("#/caseload/extra", Route::Unknown),
            ("#/practise/", Route::Practise(None)),
            ("#/practise/session/3-4821", Route::Practise(Word::read("session/3-4821"))),
            ("#/practise/Jane", Route::Unknown),
            ("#/practise/a-word-that-is-longer-than-any-of-our-pages", Route::Unknown),
            ("#main-content", Route::Unknown),
        ] {
            assert_eq!(Route::parse(hash), route, "{hash}");
        }
    }
}
