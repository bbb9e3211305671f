//! Tests of the whole workspace; the library itself is empty.
