export default function StyleGuide() {
  return <h1>Charte</h1>;
}
