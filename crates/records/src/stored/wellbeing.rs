//! Wellbeing totals as they are kept, inside their person.

use super::{Fields, Object, ReadError, date};
use crate::{Wellbeing, WellbeingScore};

const WEMWBS: &str = "wemwbs";
const SWEMWBS: &str = "swemwbs";

pub(super) fn write(wellbeing: &Wellbeing) -> Object {
    let Wellbeing { date, score } = wellbeing;
    let (scale, total) = match *score {
        WellbeingScore::Wemwbs(total) => (WEMWBS, total),
        WellbeingScore::Swemwbs(total) => (SWEMWBS, total),
    };
    Object::new().text("date", &date.to_string()).text("scale", scale).whole("total", total)
}

pub(super) fn read_all(fields: &mut Fields) -> Result<Vec<Wellbeing>, ReadError> {
    let mut all = Vec::new();
    fields.each("wellbeing", |fields| {
        let date = date(&fields.text("date")?, "the date of a wellbeing total is not a date")?;
        let total = fields.whole("total")?;
        let score = match fields.text("scale")?.as_str() {
            WEMWBS => WellbeingScore::Wemwbs(total),
            SWEMWBS => WellbeingScore::Swemwbs(total),
            _ => return Err(ReadError::Value("a wellbeing scale in it does not exist")),
        };
        if !score.is_possible() {
            return Err(ReadError::Value("a wellbeing total in it is none that its scale has"));
        }
        all.push(Wellbeing { date, score });
        Ok(())
    })?;
    Ok(all)
}
