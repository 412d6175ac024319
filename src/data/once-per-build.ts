/**
 * In a build the content stands still, so what is made of it is made once. While writing it changes
 * under way and is made anew each time.
 */
export function oncePerBuild<Value>(make: () => Promise<Value>): () => Promise<Value> {
  if (!import.meta.env.PROD) return make;
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
