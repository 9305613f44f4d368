// refused by style/noDefaultExport
export default function Held() {
  return <p>89 446</p>;
}
