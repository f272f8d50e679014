using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace ReportExtractor.Pdf;

/// <summary>
/// Every sentence of this library. A sentence's key is the name of its method, a placeholder's name that of the parameter. Other
/// readers behind <see cref="IPdfPageReader"/> may use them too.
/// </summary>
public static class PdfMessages
{
    private static readonly FrozenDictionary<string, string> Sentences = new Dictionary<string, string>
    {
        // Failures.
        [nameof(NotAPdf)] = "This is no PDF, or nothing is left of one; get the file again from where it was published.",
        [nameof(NoPages)] = "The PDF has no page that can be found; get the file again from where it was published.",
        [nameof(PasswordRequired)] = "The PDF wants a password; open it with the password and save it without.",
        [nameof(EncryptionNotSupported)] = "The PDF is encrypted in a way that is not supported; get it without encryption.",
        [nameof(TooManyPages)] = "The PDF has more than {most} pages; split it, or raise the limit.",
        [nameof(StreamTooLarge)] =
            "The PDF unfolds to more than the limit of {most} bytes that are left for a stream; check where the file comes from.",
        [nameof(ObjectsOverlap)] =
            "The PDF's objects overlap so often that reading them has no end; check where the file comes from.",

        // Faults: the rest of the file is read.
        [nameof(ContentTooLarge)] = "The pages have more content than may be; the rest of it is not read.",
        [nameof(PageContentTooLarge)] = "The page has more content than may be; it is not read.",
        [nameof(PageMissing)] = "The page is not in the file; it is taken as empty.",
        [nameof(PageNotReadable)] = "The page can't be read and is taken as empty ({error}).",
        [nameof(TooManyLetters)] = "The file has more letters than may be; the rest of them is not read.",
        [nameof(TooManyPaths)] = "The page draws more than may be; lines among the rest are not read.",
        [nameof(CharactersUnknown)] =
            "Of the letters of the page {count} have characters that nobody can tell; they have no text.",
    }.ToFrozenDictionary();

    /// <summary>The sentences in English by their keys; <c>{name}</c> is the place of an argument.</summary>
    public static IReadOnlyDictionary<string, string> English => Sentences;

    /// <summary>The bytes are no PDF, or not one object of it can be found.</summary>
    public static PdfDetail NotAPdf() => Make();

    /// <summary>The file has no page.</summary>
    public static PdfDetail NoPages() => Make();

    /// <summary>The file opens with a password only.</summary>
    public static PdfDetail PasswordRequired() => Make();

    /// <summary>The file is encrypted by another handler or another revision (ISO 32000-1 §7.6).</summary>
    public static PdfDetail EncryptionNotSupported() => Make();

    /// <summary>The file has more pages than <see cref="PdfLimits.MaxPages"/>.</summary>
    /// <param name="most">The limit.</param>
    public static PdfDetail TooManyPages(int most) => Make(("most", most));

    /// <summary>
    /// A stream has more bytes than <see cref="PdfLimits.MaxStreamBytes"/>, or all have more than <see
    /// cref="PdfLimits.MaxInflatedBytes"/>.
    /// </summary>
    /// <param name="most">The limit in bytes, or what was left of it.</param>
    public static PdfDetail StreamTooLarge(long most) => Make(("most", most));

    /// <summary>Objects share their bytes with so many others that reading them all would not end.</summary>
    public static PdfDetail ObjectsOverlap() => Make();

    /// <summary>The pages so far have more content than <see cref="PdfLimits.MaxContentBytes"/>.</summary>
    public static PdfDetail ContentTooLarge() => Make();

    /// <summary>A single page has more content than <see cref="PdfLimits.MaxContentBytes"/>.</summary>
    public static PdfDetail PageContentTooLarge() => Make();

    /// <summary>The page tree names a page that is not in the file.</summary>
    public static PdfDetail PageMissing() => Make();

    /// <summary>Reading the page failed in a way that is not expected.</summary>
    /// <param name="error">The exception's type.</param>
    public static PdfDetail PageNotReadable(string error) => Make(("error", error));

    /// <summary>The file has more letters than <see cref="PdfLimits.MaxLetters"/>.</summary>
    public static PdfDetail TooManyLetters() => Make();

    /// <summary>The page has more path operators than <see cref="PdfLimits.MaxPathOperators"/>.</summary>
    public static PdfDetail TooManyPaths() => Make();

    /// <summary>No font of the file gives the characters of some letters.</summary>
    /// <param name="count">The number of these letters on the page.</param>
    public static PdfDetail CharactersUnknown(int count) => Make(("count", count));

    private static PdfDetail Make([CallerMemberName] string key = "") => PdfDetail.Of(key, Sentences[key]);

    private static PdfDetail Make((string Name, object Value) argument, [CallerMemberName] string key = "") =>
        PdfDetail.Of(key, Sentences[key], argument);
}
