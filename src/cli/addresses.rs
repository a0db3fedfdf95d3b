//! `jih urls` and `jih hosting`.

use clap::{Args, ValueEnum};

use super::PortalArgs;

const URLS_EXAMPLES: &str = "\
Examples:
  jih urls                              after each release; then commit urls.lock
  jih urls --root my-portal

From then on `jih check` and `jih build` call it an error when one of these addresses is
neither there nor leads on. Nothing is written while the portal has errors.";

const HOSTING_EXAMPLES: &str = "\
Examples:
  jih hosting nginx > /etc/nginx/conf.d/portal.conf
  jih hosting caddy --root my-portal >> /etc/caddy/Caddyfile

Netlify and Cloudflare Pages need nothing: they read `_headers` and `_redirects` of the site.";

/// `jih urls`.
#[derive(Debug, Args)]
#[command(after_help = URLS_EXAMPLES)]
pub struct UrlsArgs {
    /// Which portal.
    #[command(flatten)]
    pub portal: PortalArgs,
}

/// `jih hosting`.
#[derive(Debug, Args)]
#[command(after_help = HOSTING_EXAMPLES)]
pub struct HostingArgs {
    /// Which server.
    #[arg(value_enum, value_name = "SERVER")]
    pub server: Server,
    /// The address the site will have, in place of the one in `site.yaml`.
    #[arg(long, value_name = "URL", value_parser = super::base_url)]
    pub base_url: Option<String>,
    /// Which portal.
    #[command(flatten)]
    pub portal: PortalArgs,
}

/// A server that wants settings of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Server {
    /// A file for `conf.d`.
    Nginx,
    /// A site of a Caddyfile.
    Caddy,
}
