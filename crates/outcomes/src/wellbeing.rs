//! Wellbeing as the person rates it: WEMWBS and its short form.
//!
//! Owns the ranges, the conversion of the short form and what a reliable change is. The items are Warwick's copyright
//! and their words are not here: seven numbers or a total are typed from the licensed form. All items are needed, because
//! neither form has a published rule for a missing one.

use crate::{Direction, Verdict};
use std::fmt;

/// How many items the short form has.
pub const ITEMS: usize = 7;

/// The metric score of each raw total from 7 to 35, in hundredths.
///
/// Source: the conversion table published by the University of Warwick for SWEMWBS, after Stewart-Brown and others,
/// Health Qual Life Outcomes 2009; 7: 15.
const METRIC: [u16; 29] = [
    700, 951, 1125, 1240, 1333, 1408, 1475, 1532, 1584, 1636, 1688, 1743, 1798, 1859, 1925, 1998, 2073, 2154, 2235,
    2321, 2411, 2503, 2602, 2703, 2813, 2931, 3070, 3255, 3500,
];

/// Which form was filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WellbeingScale {
    /// The Warwick-Edinburgh Mental Wellbeing Scale: 14 items, total 14 to 70.
    Wemwbs,
    /// The short form: 7 items, raw total 7 to 35, converted to a metric score before anything is compared.
    Swemwbs,
}

impl WellbeingScale {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Wemwbs, Self::Swemwbs];

    /// "WEMWBS" or "SWEMWBS".
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Wemwbs => "WEMWBS",
            Self::Swemwbs => "SWEMWBS",
        }
    }

    /// The lowest total that can be typed: 14 or 7.
    #[must_use]
    pub const fn lowest(self) -> u8 {
        match self {
            Self::Wemwbs => 14,
            Self::Swemwbs => 7,
        }
    }

    /// The highest total that can be typed: 70 or 35. In hundredths it is the highest score as well.
    #[must_use]
    pub const fn highest(self) -> u8 {
        match self {
            Self::Wemwbs => 70,
            Self::Swemwbs => 35,
        }
    }

    /// The change that is reliable, in hundredths of a point: 9 points of WEMWBS, 3 points of the SWEMWBS metric score.
    #[must_use]
    pub const fn reliable_change(self) -> u16 {
        match self {
            Self::Wemwbs => 900,
            Self::Swemwbs => 300,
        }
    }

    /// Where [`reliable_change`](Self::reliable_change) is from. NHS England's own reports use both.
    #[must_use]
    pub const fn reliable_change_source(self) -> &'static str {
        match self {
            Self::Wemwbs => {
                "Maheswaran H, Weich S, Powell J, Stewart-Brown S. Evaluating the responsiveness of the Warwick Edinburgh \
                 Mental Well-Being Scale (WEMWBS): group and individual level analysis. Health Qual Life Outcomes 2012; \
                 10: 156"
            }
            Self::Swemwbs => {
                "Shah N and others. Responsiveness of the Short Warwick Edinburgh Mental Well-Being Scale (SWEMWBS): \
                 evaluation a clinical sample. Health Qual Life Outcomes 2018; 16: 239"
            }
        }
    }
}

/// A score of wellbeing that can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Wellbeing {
    scale: WellbeingScale,
    total: u8,
}

impl Wellbeing {
    /// A score from the total on the form: 14 to 70 for WEMWBS, the raw 7 to 35 for SWEMWBS.
    ///
    /// # Errors
    ///
    /// [`NotATotal`] for anything else, in words for the person who typed it.
    ///
    /// ```
    /// use outcomes::{Wellbeing, WellbeingScale};
    /// assert_eq!(Wellbeing::from_total(WellbeingScale::Wemwbs, 46)?.hundredths(), 4600);
    /// assert_eq!(Wellbeing::from_total(WellbeingScale::Swemwbs, 21)?.hundredths(), 1925); // 19.25
    /// assert_eq!(
    ///     Wellbeing::from_total(WellbeingScale::Wemwbs, 71).unwrap_err().to_string(),
    ///     "71 is not a WEMWBS total: use 14 to 70, the sum of all 14 answers",
    /// );
    /// # Ok::<(), outcomes::NotATotal>(())
    /// ```
    pub const fn from_total(scale: WellbeingScale, total: u8) -> Result<Self, NotATotal> {
        if scale.lowest() <= total && total <= scale.highest() {
            Ok(Self { scale, total })
        } else {
            Err(NotATotal { scale, total })
        }
    }

    /// A SWEMWBS score from the seven answers in the order of the form, each 1 to 5.
    ///
    /// # Errors
    ///
    /// An [`ItemError`] for every answer that is missing or out of range, in the order of the form: all seven are needed.
    ///
    /// ```
    /// use outcomes::Wellbeing;
    /// let score = Wellbeing::from_items([3; 7].map(Some)).expect("seven answers");
    /// assert_eq!((score.total(), score.hundredths()), (21, 1925));
    ///
    /// let errors = Wellbeing::from_items([Some(3), None, Some(3), Some(6), Some(3), Some(3), Some(3)]).unwrap_err();
    /// let words: Vec<String> = errors.iter().map(ToString::to_string).collect();
    /// assert_eq!(words, [
    ///     "Enter a number from 1 to 5 for item 2: all 7 are needed",
    ///     "6 is not an answer to item 4: use 1, 2, 3, 4 or 5",
    /// ]);
    /// ```
    pub fn from_items(items: [Option<u8>; ITEMS]) -> Result<Self, Vec<ItemError>> {
        let mut total = 0;
        let mut errors = Vec::new();
        for (item, answer) in (1..).zip(items) {
            match answer {
                Some(answer @ 1..=5) => total += answer,
                Some(other) => errors.push(ItemError { item, problem: ItemProblem::OutOfRange(other) }),
                None => errors.push(ItemError { item, problem: ItemProblem::Missing }),
            }
        }
        if errors.is_empty() { Ok(Self { scale: WellbeingScale::Swemwbs, total }) } else { Err(errors) }
    }

    /// Which form it is from.
    #[must_use]
    pub const fn scale(self) -> WellbeingScale {
        self.scale
    }

    /// The total on the form, raw for SWEMWBS. For writing down; SWEMWBS is compared and shown as
    /// [`hundredths`](Self::hundredths).
    #[must_use]
    pub const fn total(self) -> u8 {
        self.total
    }

    /// The score that is shown and compared, in hundredths of a point: the total of WEMWBS (1400 to 7000), the metric
    /// score of SWEMWBS (700 to 3500). A rise is better.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "a raw total is 7 to 35, and the table has 29 rows")]
    pub const fn hundredths(self) -> u16 {
        match self.scale {
            WellbeingScale::Wemwbs => self.total as u16 * 100,
            WellbeingScale::Swemwbs => METRIC[(self.total - WellbeingScale::Swemwbs.lowest()) as usize],
        }
    }

    /// The change to a later score; `None` when the two are from different forms, which have no common measure.
    ///
    /// ```
    /// use outcomes::{Verdict, Wellbeing, WellbeingScale};
    /// let score = |total| Wellbeing::from_total(WellbeingScale::Swemwbs, total).expect("a total");
    /// let change = score(18).change_to(score(23)).expect("both are SWEMWBS");
    /// assert_eq!(change.hundredths(), 330); // 17.43 to 20.73
    /// assert_eq!(change.verdict(), Verdict::Improved); // 3 points or more
    /// let long = Wellbeing::from_total(WellbeingScale::Wemwbs, 46).expect("a total");
    /// assert_eq!(score(18).change_to(long), None);
    /// ```
    #[must_use]
    pub fn change_to(self, later: Self) -> Option<WellbeingChange> {
        (self.scale == later.scale).then_some(WellbeingChange { before: self, after: later })
    }
}

/// A score of wellbeing at two times, from the same form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WellbeingChange {
    before: Wellbeing,
    after: Wellbeing,
}

impl WellbeingChange {
    /// The earlier score.
    #[must_use]
    pub const fn before(self) -> Wellbeing {
        self.before
    }

    /// The later score.
    #[must_use]
    pub const fn after(self) -> Wellbeing {
        self.after
    }

    /// The later score less the earlier, in hundredths of a point, a rise being better: -5600 to 5600 for WEMWBS, -2800 to
    /// 2800 for SWEMWBS.
    #[must_use]
    pub const fn hundredths(self) -> i16 {
        self.after.hundredths().cast_signed() - self.before.hundredths().cast_signed()
    }

    /// Which way it went.
    #[must_use]
    pub const fn direction(self) -> Direction {
        Direction::of_wellbeing(self.hundredths())
    }

    /// What it comes to: improved when it rose by [`WellbeingScale::reliable_change`] or more, deteriorated when it fell
    /// by as much, else unchanged.
    #[must_use]
    pub const fn verdict(self) -> Verdict {
        let is_reliable = self.hundredths().unsigned_abs() >= self.before.scale.reliable_change();
        Verdict::new(self.direction(), is_reliable)
    }
}

/// A number that is no total of its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotATotal {
    /// The form.
    pub scale: WellbeingScale,
    /// The number.
    pub total: u8,
}

impl fmt::Display for NotATotal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let total = self.total;
        match self.scale {
            WellbeingScale::Wemwbs => {
                write!(f, "{total} is not a WEMWBS total: use 14 to 70, the sum of all 14 answers")
            }
            WellbeingScale::Swemwbs => {
                write!(f, "{total} is not a raw SWEMWBS total: use 7 to 35, the sum of all 7 answers before conversion")
            }
        }
    }
}

impl std::error::Error for NotATotal {}

/// What is wrong with one answer of the short form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ItemError {
    /// The item's number on the form, 1 to 7.
    pub item: u8,
    /// What is wrong.
    pub problem: ItemProblem,
}

/// In which way an answer of the short form is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemProblem {
    /// There is none.
    Missing,
    /// It is this number, which is not 1 to 5.
    OutOfRange(u8),
}

impl fmt::Display for ItemError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let item = self.item;
        match self.problem {
            ItemProblem::Missing => write!(f, "Enter a number from 1 to 5 for item {item}: all 7 are needed"),
            ItemProblem::OutOfRange(answer) => {
                write!(f, "{answer} is not an answer to item {item}: use 1, 2, 3, 4 or 5")
            }
        }
    }
}

impl std::error::Error for ItemError {}
