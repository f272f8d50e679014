namespace ReportExtractor.Problems;

/// <content>Messages of the readers.</content>
internal static partial class Messages
{
    public static Message NoBytes() => Make([]);

    public static Message NoText() => Make([]);

    public static Message NotText() => Make([]);

    public static Message ZipArchive() => Make([]);

    public static Message ContentTypesTooLarge() => Make([]);

    public static Message PackageBroken(string error) => Make([("error", error)]);

    public static Message PackageWithoutDocument() => Make([]);

    public static Message WordXmlBroken(string error) => Make([("error", error)]);

    public static Message ElementsTooDeep(int most) => Make([("most", most)]);

    public static Message TooManyAttributes(int most) => Make([("most", most)]);

    public static Message PartTooLarge(long most) => Make([("most", most)]);

    public static Message RtfTruncated() => Make([]);

    public static Message RtfTooDeep(int most) => Make([("most", most)]);

    public static Message PageTooComplex() => Make([]);

    public static Message PageHidesTooMuch() => Make([]);

    public static Message ArchivePartBroken() => Make([]);

    public static Message ArchiveWithoutPage() => Make([]);

    public static Message TooManyParts(int most) => Make([("most", most)]);

    public static Message TooManyCharacters(int most) => Make([("most", most)]);

    public static Message TablesTooDeep(int most) => Make([("most", most)]);

    public static Message SourcesTooDeep(int most) => Make([("most", most)]);

    public static Message LineTooLong(int line, int most) => Make([("line", line), ("most", most)]);

    public static Message TooManyLines(int lines, int most) => Make([("lines", lines), ("most", most)]);

    public static Message InvalidBytes(int places) => Make([("places", places)]);

    public static Message PagesAreImages(int pages) => Make([("pages", pages)]);

    public static Message Verbatim(string text) => Make([("text", text)]);
}
