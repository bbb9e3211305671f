//! Practice as it is kept.

use super::{
    Fields, Kept, Object, ReadError, Revised, VERSION_1, answer, answer_word, cluster, date, entry::super_class,
    is_yes, ratings, record, revision, yes_or_no,
};
use crate::{DoneSheet, Key, OpenSheet, Practice, PracticeRoom, Revision, SetStamp};
use ::ratings::Draft;
use allocation::{ClusterCode, SuperClass};

impl Kept for Practice {
    fn key(&self) -> Key {
        Key::Practice
    }

    fn to_text(&self) -> String {
        let Self { revision, open, done, session, trainee, room } = self;
        let object = Object::new()
            .whole("version", VERSION_1)
            .whole("revision", revision.0)
            .objects("open", open.iter().map(write_open))
            .objects("done", done.iter().map(write_done))
            .text_or_null("session", session.as_deref());
        match trainee {
            Some(trainee) => object.whole("trainee", *trainee),
            None => object.text_or_null("trainee", None),
        }
        .object_or_null("room", room.as_ref().map(write_room))
        .end()
    }

    fn from_text(text: &str) -> Result<Self, ReadError> {
        record(text, VERSION_1, |fields| {
            Ok(Self {
                revision: revision(fields)?,
                open: open(fields)?,
                done: done(fields)?,
                session: session(fields)?,
                trainee: fields.whole_or_null("trainee")?.map(possible).transpose()?,
                room: fields.object_or_null("room", room)?,
            })
        })
    }
}

impl Revised for Practice {
    fn revision(&self) -> Revision {
        self.revision
    }

    fn at(&self, revision: Revision) -> Self {
        Self { revision, ..self.clone() }
    }
}

fn write_stamp(stamp: &SetStamp) -> Object {
    let SetStamp { id, fingerprint } = stamp;
    Object::new().text("id", id).whole("fingerprint", *fingerprint)
}

fn stamp(fields: &mut Fields) -> Result<SetStamp, ReadError> {
    fields.object("set", |fields| {
        Ok(SetStamp {
            id: fields.not_blank("id", "a sheet does not say which set it was made with")?,
            fingerprint: fields.whole("fingerprint")?,
        })
    })
}

fn vignette(fields: &mut Fields) -> Result<String, ReadError> {
    fields.not_blank("vignette", "a sheet does not say which vignette it is of")
}

fn session(fields: &mut Fields) -> Result<Option<String>, ReadError> {
    fields.not_blank_or_null("session", "a session in it has no name")
}

fn possible(trainee: u16) -> Result<u16, ReadError> {
    if trainee < Practice::TRAINEES {
        Ok(trainee)
    } else {
        Err(ReadError::Value("the number of a trainee in it is out of range"))
    }
}

fn write_open(sheet: &OpenSheet) -> Object {
    let OpenSheet { set, vignette, ratings, origin, first_episode, acute_episode, own } = sheet;
    let object = Object::new().object_or_null("set", Some(write_stamp(set))).text("vignette", vignette);
    ratings::put(object, ratings)
        .text("origin", answer_word(*origin, SuperClass::id))
        .text("first_episode", answer_word(*first_episode, yes_or_no))
        .text("acute_episode", answer_word(*acute_episode, yes_or_no))
        .text("own", answer_word(*own, ClusterCode::code))
}

fn open(fields: &mut Fields) -> Result<Vec<OpenSheet>, ReadError> {
    let mut sheets: Vec<OpenSheet> = Vec::new();
    fields.each("open", |fields| {
        let sheet = OpenSheet {
            set: stamp(fields)?,
            vignette: vignette(fields)?,
            ratings: ratings::draft(fields)?,
            origin: answer(&fields.text("origin")?, super_class)?,
            first_episode: answer(&fields.text("first_episode")?, is_yes)?,
            acute_episode: answer(&fields.text("acute_episode")?, is_yes)?,
            own: answer(&fields.text("own")?, cluster)?,
        };
        if sheets.iter().any(|other| other.is_of(&sheet.set, &sheet.vignette)) {
            return Err(ReadError::Value("a vignette in it is open twice"));
        }
        sheets.push(sheet);
        Ok(())
    })?;
    Ok(sheets)
}

fn write_done(sheet: &DoneSheet) -> Object {
    let DoneSheet { set, vignette, date, session, trainee, ratings, origin, first_episode, acute_episode, own } = sheet;
    let object = Object::new()
        .object_or_null("set", Some(write_stamp(set)))
        .text("vignette", vignette)
        .text("date", &date.to_string())
        .text_or_null("session", session.as_deref())
        .whole("trainee", *trainee);
    ratings::put(object, &Draft::from(*ratings))
        .text_or_null("origin", origin.map(SuperClass::id))
        .flag_or_null("first_episode", *first_episode)
        .flag_or_null("acute_episode", *acute_episode)
        .text_or_null("own", own.map(ClusterCode::code))
}

fn done(fields: &mut Fields) -> Result<Vec<DoneSheet>, ReadError> {
    let mut sheets = Vec::new();
    fields.each("done", |fields| {
        sheets.push(DoneSheet {
            set: stamp(fields)?,
            vignette: vignette(fields)?,
            date: date(&fields.text("date")?, "the day of a sheet is not a date")?,
            session: session(fields)?,
            trainee: possible(fields.whole("trainee")?)?,
            ratings: ratings::assessment(fields)?,
            origin: fields.text_or_null("origin")?.as_deref().map(super_class).transpose()?,
            first_episode: fields.flag_or_null("first_episode")?,
            acute_episode: fields.flag_or_null("acute_episode")?,
            own: fields.text_or_null("own")?.as_deref().map(cluster).transpose()?,
        });
        Ok(())
    })?;
    Ok(sheets)
}

fn write_room(room: &PracticeRoom) -> Object {
    let PracticeRoom { session, codes } = room;
    Object::new().text("session", session).texts("codes", codes.iter().map(String::as_str))
}

fn room(fields: &mut Fields) -> Result<PracticeRoom, ReadError> {
    Ok(PracticeRoom {
        session: fields.not_blank("session", "a session in it has no name")?,
        codes: fields.texts("codes")?,
    })
}
