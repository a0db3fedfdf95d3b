// Templates are JavaScript throughout: Eleventy's fastest way.
export default () => ({
  dir: { input: "src", output: process.env.OUT },
  htmlTemplateEngine: false,
  markdownTemplateEngine: false,
});
