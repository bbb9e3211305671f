//! A part of a whole.

/// How many of how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Share {
    /// The part.
    pub part: u32,
    /// The whole.
    pub whole: u32,
}

impl Share {
    /// The whole per cent, half up; `None` of nothing.
    ///
    /// ```
    /// use casemix::Share;
    /// assert_eq!(Share { part: 1, whole: 8 }.percent(), Some(13)); // 12.5
    /// assert_eq!(Share { part: 0, whole: 0 }.percent(), None);
    /// ```
    #[must_use]
    pub fn percent(self) -> Option<u32> {
        let (part, whole) = (u64::from(self.part), u64::from(self.whole));
        u32::try_from((200 * part + whole).checked_div(2 * whole)?).ok()
    }
}
