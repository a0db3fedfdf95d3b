//! A static site generator for portals of hospitals that receive patients from abroad.
//!
//! The generator is a chain of pure stages with one type at each boundary:
//! [`source::Sources`] → [`parse::Entry`] → [`catalogue::Catalogue`] → [`plan::SitePlan`]
//! → [`view::PageView`] → bytes. [`pipeline`] calls them in order; [`disk`], [`serve`]
//! and [`commands`] are the shell around it, and nothing imports them.

pub mod diagnostic;
pub mod lang;
pub mod script;
pub mod source;
pub mod wording;

pub mod facts;
pub mod geo;
pub mod guide;
pub mod markdown;
pub mod parse;

pub mod catalogue;
pub mod lint;
pub mod locale;
pub mod words;

pub mod coding;
pub mod data;
pub mod diff;
pub mod hosting;
pub mod html;
pub mod manifest;
pub mod moved;
pub mod plan;
pub mod policy;
pub mod route;
pub mod search;
pub mod verify;
pub mod view;

pub mod pipeline;
pub mod pseudo;
pub mod render;
pub mod report;

pub mod bundle;
pub mod cli;
pub mod commands;
pub mod disk;
pub mod links;
pub mod publish;
pub mod serve;
pub mod watch;
