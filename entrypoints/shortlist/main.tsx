import { render } from "preact";
import { t } from "../../components/words";
import { installPageWords } from "../panel/install-words";
import { App } from "./app";
import "../../components/tokens.css";
import "../../components/base.css";
import "../../components/shortlist/shortlist.css";
import "../../components/shortlist/creator/creator.css";

installPageWords();
document.title = t("shortlist_title");

const root = document.getElementById("app");
if (root) render(<App />, root);
