import { useEffect, useState } from "preact/hooks";
import { type Route, readRoute } from "../../components/shortlist/route";

/** The part of the page that the address names; Back and Forward work. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const changed = () => setHash(location.hash);
    window.addEventListener("hashchange", changed);
    return () => window.removeEventListener("hashchange", changed);
  }, []);
  return readRoute(hash);
}
