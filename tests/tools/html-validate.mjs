// How html-validate looks at our pages: at everything, but for what is written here with its reason.
export default {
  root: true,
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
  rules: {
    // The title ends with the name of the county, and names are the data's: none is cut.
    "long-title": "off",
    // Everything lies in the same folder; only what came from elsewhere could be another than was meant.
    "require-sri": ["error", { target: "crossorigin" }],
    // As everywhere in our templates: `<!DOCTYPE html>` and `<br>`.
    "doctype-style": ["error", { style: "uppercase" }],
    "void-style": ["error", { style: "omit" }],
  },
};
