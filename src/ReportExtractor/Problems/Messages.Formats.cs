namespace ReportExtractor.Problems;

/// <content>Messages about formats that are not read, and the names of these formats.</content>
internal static partial class Messages
{
    public static Message FormatNotRead(Message format, Message advice) =>
        Make([("format", format), ("advice", advice)]);

    public static Message ConvertFirst() => Make([]);

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
