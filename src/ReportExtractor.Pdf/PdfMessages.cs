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
        [nameof(NotAPdf)] = "The file is not a PDF, or nothing readable is left of it: get it again from where it was published.",
        [nameof(NoPages)] = "The PDF has no readable page: get it again from where it was published.",
        [nameof(PasswordRequired)] = "The PDF is protected by a password: open it with the password and save it without one.",
        [nameof(EncryptionNotSupported)] = "The PDF is encrypted in an unsupported way: get it without encryption.",
        [nameof(TooManyPages)] = "The PDF has more than {most} pages: split it, or raise the limit.",
        [nameof(StreamTooLarge)] =
            "A stream of the PDF exceeds the remaining limit of {most} bytes: check where the file comes from.",
        [nameof(ObjectsOverlap)] = "The objects of the PDF overlap excessively: check where the file comes from.",

        // Faults: the rest of the file is read.
        [nameof(ContentTooLarge)] = "The pages have more content than the limit; the rest is not read.",
        [nameof(PageContentTooLarge)] = "The page has more content than the limit; it is not read.",
        [nameof(PageMissing)] = "The page is missing in the file and is treated as empty.",
        [nameof(PageNotReadable)] = "The page can't be read and is treated as empty ({error}).",
        [nameof(TooManyLetters)] = "The file has more letters than the limit; the rest are not read.",
        [nameof(TooManyPaths)] = "The page draws more than the limit; further lines are not read.",
        [nameof(CharactersUnknown)] = "Some letters of the page have unknown characters and no text: {count}.",
        [nameof(ContentDamaged)] = "The bytes of the page are damaged: its characters may be others than those that were printed.",
        [nameof(StreamsDamaged)] = "Bytes of the file are damaged: characters may be others than those that were printed.",
    }.ToFrozenDictionary();

    /// <summary>The sentences in English by their keys; <c>{name}</c> is the place of an argument.</summary>
    public static IReadOnlyDictionary<string, string> English => Sentences;

    /// <summary>The bytes are not a PDF, or none of its objects can be found.</summary>
    public static PdfDetail NotAPdf() => Make();

    /// <summary>The file has no page.</summary>
    public static PdfDetail NoPages() => Make();

    /// <summary>The file requires a password.</summary>
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

    /// <summary>The objects overlap so much that reading all of them would take too long.</summary>
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

    /// <summary>The content of a page is not what was written.</summary>
    public static PdfDetail ContentDamaged() => Make();

    /// <summary>A font, or another stream that several pages may need, is not what was written.</summary>
    public static PdfDetail StreamsDamaged() => Make();

    private static PdfDetail Make([CallerMemberName] string key = "") => PdfDetail.Of(key, Sentences[key]);

    private static PdfDetail Make((string Name, object Value) argument, [CallerMemberName] string key = "") =>
        PdfDetail.Of(key, Sentences[key], argument);
}
