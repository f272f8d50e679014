namespace ReportExtractor.Problems;

/// <content>Messages about whole inputs, and about formats that are not read and their names.</content>
internal static partial class Messages
{
    public static Message NotAFile(string path, Message kind) => Make([("path", path), ("kind", kind)]);

    public static Message NamedPipe() => Make([]);

    public static Message Device() => Make([]);

    public static Message Socket() => Make([]);

    public static Message IsAFolder(string path) => Make([("path", path)]);

    public static Message NameNotUtf8(string path) => Make([("path", path)]);

    public static Message NotThere() => Make([]);

    public static Message NotAllowed() => Make([]);

    /// <summary>Why a file can't be opened. The texts of the system differ from machine to machine.</summary>
    internal static Message WhyNotOpened(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => NotThere(),
        UnauthorizedAccessException => NotAllowed(),
        _ => Verbatim(error.GetType().Name),
    };

    public static Message NotOpened(string path, Message error) => Make([("path", path), ("error", error)]);

    public static Message FolderNotListed(string path, Message error) => Make([("path", path), ("error", error)]);

    public static Message FileTooLarge(string path, long bytes, long most) =>
        Make([("path", path), ("bytes", bytes), ("most", most)]);

    public static Message TooManyRows(string path, int rows, int most) =>
        Make([("path", path), ("rows", rows), ("most", most)]);

    public static Message TookTooLong(string path, string seconds, Message stage) =>
        Make([("path", path), ("seconds", seconds), ("stage", stage)]);

    public static Message EndedAfterTimeout(string path) => Make([("path", path)]);

    public static Message TookMemory(string path, long bytes) => Make([("path", path), ("bytes", bytes)]);

    public static Message DocumentStage() => Make([]);

    public static Message LinesStage() => Make([]);

    public static Message RowsStage() => Make([]);

    public static Message HeaderStage() => Make([]);

    public static Message MatchingStage() => Make([]);

    public static Message RecordStage() => Make([]);

    public static Message ReaderCrashed(string path, int exitCode) => Make([("path", path), ("exitCode", exitCode)]);

    public static Message BrokeOff(string error) => Make([("error", error)]);

    public static Message NoTableWithLinks(string path, string links) => Make([("path", path), ("links", links)]);

    public static Message NoTableWithScripts(string path) => Make([("path", path)]);

    public static Message NoTable(string path) => Make([("path", path)]);

    public static Message NoTableReadable(string path, Message problem) => Make([("path", path), ("problem", problem)]);

    public static Message OlderFormShipped(string path, Message report, string name, string form) =>
        Make([("path", path), ("report", report), ("name", name), ("form", form)]);

    public static Message OlderFormNamed(string path, Message report, string name) =>
        Make([("path", path), ("report", report), ("name", name)]);

    public static Message OlderFormNotKnown(string path, Message report) => Make([("path", path), ("report", report)]);

    public static Message ReportOfYear(int year) => Make([("year", year)]);

    public static Message ReportWithoutYear() => Make([]);

    public static Message FormatNotRead(Message format, Message advice) =>
        Make([("format", format), ("advice", advice)]);

    public static Message ConvertFirst() => Make([]);

    public static Message ReadByOcr() => Make([]);

    public static Message UnpackFirst() => Make([]);

    public static Message PackageNotRead(Message format) => Make([("format", format)]);

    public static Message Word2File() => Make([]);

    public static Message PngImage() => Make([]);

    public static Message JpegImage() => Make([]);

    public static Message GifImage() => Make([]);

    public static Message TiffImage() => Make([]);

    public static Message GzipArchive() => Make([]);

    public static Message SevenZipArchive() => Make([]);

    public static Message RarArchive() => Make([]);

    public static Message EmptyZipArchive() => Make([]);

    public static Message PartOfZipArchive() => Make([]);

    public static Message XzArchive() => Make([]);

    public static Message Bzip2Archive() => Make([]);

    public static Message ZstandardArchive() => Make([]);

    public static Message CabinetArchive() => Make([]);

    public static Message TarArchive() => Make([]);

    public static Message ExcelWorkbook() => Make([]);

    public static Message PowerPointPresentation() => Make([]);

    public static Message OfdDocument() => Make([]);

    public static Message OpenDocumentFile() => Make([]);

    public static Message EpubBook() => Make([]);
}
