//! Where what is kept may go.
//!
//! Owns the four destinations, and the macro by which every stored field declares its own. A field without a declaration
//! does not compile, and what may not be counted cannot be reached from what is handed over for counting: that holds only
//! the fields that say so. Does not know what is counted.

mod declared;

pub use declared::{
    CountedClosing, CountedEntry, CountedFourFactors, CountedPackStamp, CountedPerson, CountedReliableChange,
    CountedReview, CountedSettings, CountedSuggested, CountedWellbeing, FIELDS,
};

/// Where a stored field may go. Nothing that is kept is ever sent anywhere by the page itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Destination {
    /// It is shown in this browser, and may stand in the paragraph that the clinician copies into the patient record.
    Screen,
    /// As [`Screen`](Self::Screen), and it may be counted in a casemix, of which only sums leave that concern no single
    /// person.
    ///
    /// Dates are among what is counted. Only how many whole days before the reporting date they lie is taken over, and
    /// nothing finer than the quarter leaves.
    Count,
    /// As [`Screen`](Self::Screen), and it is counted whether there is anything in it: never what it says.
    Presence,
    /// Machinery: it is no content of any page, stands in no paragraph and is counted nowhere.
    ///
    /// Ids are among it. They are random, so that nothing about anyone can be worked out from them, and may stand in an
    /// address. Where a record cannot be read, its key is named, and with it the id of its person.
    Never,
}

impl Destination {
    /// All four, from what is only shown to what is not.
    pub const ALL: [Self; 4] = [Self::Screen, Self::Count, Self::Presence, Self::Never];

    /// What it means, for someone who reads a privacy notice.
    ///
    /// ```
    /// use records::Destination;
    /// assert_eq!(Destination::Screen.words(), "Shown in this browser. Not counted.");
    /// ```
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Screen => "Shown in this browser. Not counted.",
            Self::Count => "Shown in this browser. Counted, so that it is part of sums.",
            Self::Presence => "Shown in this browser. Counted is only whether there is one, not what it says.",
            Self::Never => "Neither shown nor counted.",
        }
    }

    /// Whether a field of this destination may be handed over as a value of this type, or, without a type, kept back.
    #[doc(hidden)]
    #[must_use]
    pub const fn allows(self, counted: &[&str]) -> bool {
        match (self, counted) {
            (Self::Screen | Self::Never, []) | (Self::Count, [_]) => true,
            (Self::Presence, [counted]) => matches!(counted.as_bytes(), b"bool"),
            _ => false,
        }
    }
}

/// One stored field, and where it may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Declared {
    /// What it is a field of, in words.
    pub record: &'static str,
    /// Its name in the text that is kept.
    pub key: &'static str,
    /// What it is, for someone who reads a privacy notice.
    pub field: &'static str,
    /// Where it may go.
    pub destination: Destination,
}

/// Declares the destination of every field of the structs that are named.
///
/// Each struct is put together from the fields that are named, so that one that is left out does not compile. What comes
/// of it is a list of [`Declared`]: one for each name in the stored text, of which a field can have several or none; names
/// that come of no field follow a `+`. For each struct with an arrow there is a view with the fields that may be counted,
/// and `counted`, which gives it. A field comes into the view exactly if its destination is [`Destination::Count`] or
/// [`Destination::Presence`], anything else does not compile, and the function that takes it over sees that field alone.
///
/// ```
/// use records::{Destination, destinations};
///
/// struct Visit {
///     room: String,
///     minutes: u16,
///     note: Option<String>,
/// }
///
/// destinations! {
///     /// The fields of a visit.
///     pub const FIELDS;
///
///     Visit "A visit" => CountedVisit {
///         room: Screen { "room": "The room" };
///         minutes: Count { "minutes": "How long it took" } => minutes: u16 = Clone::clone;
///         note: Presence { "note": "What you noted" } => has_note: bool = Option::is_some;
///     }
/// }
///
/// let visit = Visit { room: "Room 7".to_owned(), minutes: 40, note: None };
/// assert_eq!(visit.counted(), CountedVisit { minutes: 40, has_note: false });
/// assert_eq!(FIELDS.len(), 3);
/// assert_eq!(FIELDS[0].destination, Destination::Screen);
/// ```
///
/// The same with a field more does not compile until its destination is declared:
///
/// ```compile_fail,E0063
/// use records::{Destination, destinations};
///
/// struct Visit {
///     room: String,
///     minutes: u16,
///     note: Option<String>,
///     who_else: String,
/// }
///
/// destinations! {
///     /// The fields of a visit.
///     pub const FIELDS;
///
///     Visit "A visit" => CountedVisit {
///         room: Screen { "room": "The room" };
///         minutes: Count { "minutes": "How long it took" } => minutes: u16 = Clone::clone;
///         note: Presence { "note": "What you noted" } => has_note: bool = Option::is_some;
///     }
/// }
/// ```
///
/// Nor does a field that is only shown come into the view, nor the words of one of which only the presence is counted:
///
/// ```compile_fail,E0080
/// struct Visit {
///     room: String,
/// }
///
/// records::destinations! {
///     /// The fields of a visit.
///     pub const FIELDS;
///
///     Visit "A visit" => CountedVisit {
///         room: Screen { "room": "The room" } => room: String = Clone::clone;
///     }
/// }
/// ```
///
/// ```compile_fail,E0080
/// struct Visit {
///     note: Option<String>,
/// }
///
/// records::destinations! {
///     /// The fields of a visit.
///     pub const FIELDS;
///
///     Visit "A visit" => CountedVisit {
///         note: Presence { "note": "What you noted" } => note: Option<String> = Clone::clone;
///     }
/// }
/// ```
#[macro_export]
macro_rules! destinations {
    // Of some records nothing is counted.
    (@view $record:ident []) => {};
    (@view $record:ident [$view:ident $(<$life:lifetime>)?] $($field:ident $name:ident: $type:ty = $take:expr;)*) => {
        #[doc = concat!("What may be counted of [`", stringify!($record), "`], and nothing else of it.")]
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $view $(<$life>)? {
            $(
                #[doc = concat!("Of [`", stringify!($record), "::", stringify!($field), "`].")]
                pub $name: $type,
            )*
        }

        impl $record {
            /// What may be counted, and nothing else.
            #[must_use]
            pub fn counted $(<$life>)? (& $($life)? self) -> $view $(<$life>)? {
                $view { $($name: ($take)(&self.$field),)* }
            }
        }
    };
    (
        $(#[$about:meta])*
        $visibility:vis const $fields:ident;
        $(
            $record:ident $(:: $variant:ident or $others:pat,)? $words:literal $(=> $view:ident $(<$life:lifetime>)?)? {
                $(
                    $field:ident: $destination:ident { $($key:literal: $says:literal),* $(,)? }
                    $(=> $name:ident: $type:ty = $take:expr)?;
                )*
                $(+ $besides:ident { $($other_key:literal: $other_says:literal),* $(,)? };)*
            }
        )*
    ) => {
        $(#[$about])*
        $visibility const $fields: &[$crate::Declared] = &[
            $(
                $($(
                    $crate::Declared {
                        record: $words,
                        key: $key,
                        field: $says,
                        destination: $crate::Destination::$destination,
                    },
                )*)*
                $($(
                    $crate::Declared {
                        record: $words,
                        key: $other_key,
                        field: $other_says,
                        destination: $crate::Destination::$besides,
                    },
                )*)*
            )*
        ];

        $(
            // It can be put together from the fields that are declared. The compiler names those that are lacking.
            const _: fn($record) -> $record = |whole| match whole {
                $record $(:: $variant)? { $($field,)* .. } => $record $(:: $variant)? { $($field),* },
                $(other @ $others => other,)?
            };

            $(
                const _: () = assert!(
                    $crate::Destination::$destination.allows(&[$(stringify!($type))?]),
                    "a field is counted exactly if its destination says so, and as yes or no if only its presence is",
                );
            )*

            $crate::destinations!(
                @view $record [$($view $(<$life>)?)?]
                $($($field $name: $type = $take;)?)*
            );
        )*
    };
}
