//! A wellbeing total as it is kept, inside its person.

use super::{ReadError, date};
use crate::{Wellbeing, WellbeingScore};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredWellbeingV2 {
    date: String,
    scale: String,
    total: u8,
}

const WEMWBS: &str = "wemwbs";
const SWEMWBS: &str = "swemwbs";

impl From<&Wellbeing> for StoredWellbeingV2 {
    fn from(Wellbeing { date, score }: &Wellbeing) -> Self {
        let (scale, total) = match *score {
            WellbeingScore::Wemwbs(total) => (WEMWBS, total),
            WellbeingScore::Swemwbs(total) => (SWEMWBS, total),
        };
        Self { date: date.to_string(), scale: scale.to_owned(), total }
    }
}

impl StoredWellbeingV2 {
    pub(super) fn wellbeing(self) -> Result<Wellbeing, ReadError> {
        let score = match self.scale.as_str() {
            WEMWBS => WellbeingScore::Wemwbs(self.total),
            SWEMWBS => WellbeingScore::Swemwbs(self.total),
            _ => return Err(ReadError::Value("a wellbeing scale in it does not exist")),
        };
        if !score.is_possible() {
            return Err(ReadError::Value("a wellbeing total in it is none that its scale has"));
        }
        Ok(Wellbeing { date: date(&self.date, "the date of a wellbeing total is not a date")?, score })
    }
}
