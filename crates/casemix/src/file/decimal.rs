//! Numbers with a fixed number of decimal places.
//!
//! Owns rounding, half away from zero, and writing: the same digits on every machine.

use serde::{Serialize, Serializer};
use std::fmt;

/// A number with one, two or three decimal places, such as -2.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decimal {
    units: i64,
    places: u8,
}

impl Decimal {
    /// Rounds to a number of places; `None` for what is no number.
    ///
    /// ```
    /// use casemix::Decimal;
    /// assert_eq!(Decimal::round(-2.25, 1).unwrap().to_string(), "-2.3");
    /// assert_eq!(Decimal::round(-0.04, 1).unwrap().to_string(), "0.0");
    /// assert_eq!(Decimal::round(12.0, 0).unwrap().to_string(), "12");
    /// assert_eq!(Decimal::round(f64::NAN, 1), None);
    /// ```
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "figures are far below 2^53, and what is not is turned away")]
    pub fn round(number: f64, places: u8) -> Option<Self> {
        let units = (number * 10_f64.powi(i32::from(places))).round();
        (units.abs() < 1e15).then_some(Self { units: units as i64, places })
    }

    /// The number.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "it was made of a number of this size")]
    pub fn number(self) -> f64 {
        self.units as f64 / 10_f64.powi(i32::from(self.places))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = 10_u64.pow(u32::from(self.places));
        let size = self.units.unsigned_abs();
        let sign = if self.units < 0 { "-" } else { "" };
        match self.places {
            0 => write!(f, "{sign}{size}"),
            places => write!(f, "{sign}{}.{:0places$}", size / unit, size % unit, places = usize::from(places)),
        }
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.places == 0 { serializer.serialize_i64(self.units) } else { serializer.serialize_f64(self.number()) }
    }
}
