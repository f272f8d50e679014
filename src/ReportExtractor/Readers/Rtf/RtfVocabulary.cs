namespace ReportExtractor.Readers.Rtf;

/// <summary>Control words that open groups of a known kind, or that are characters.</summary>
internal static class RtfVocabulary
{
    // Groups that are not shown, or are beside the text.
    private static readonly HashSet<string> Skipped =
    [
        .. ("stylesheet info pict header headerl headerr headerf footer footerl footerr footerf footnote annotation listtable "
            + "listoverridetable fldinst nonesttables nonshppict shprslt sp xe tc rxe tcn objdata objclass atnid atnauthor revtbl rsidtbl "
            + "generator themedata colorschememapping latentstyles datastore filetbl ftnsep ftnsepc aftnsep aftnsepc ftncn aftncn "
            + "bkmkstart bkmkend mmathPr background pgptbl private1 template userprops falt panose mmath fontemb datafield formfield "
            + "ffname ffentrymcr ffexitmcr ffhelptext ffstattext ffdeftext ffformat").Split(' '),
    ];

    // Of the groups that readers who do not know them have to skip ({\*\…), those with text.
    private static readonly HashSet<string> Starred =
        ["shpinst", "shptxt", "nesttableprops", "do", "dptxbxtext", "pntext", "listtext", "shpgrp"];

    // Groups that are visible but not text. A picture for programs that can't show a formula repeats the formula.
    private static readonly HashSet<string> Pictures = ["shppict", "pict", "object", "mmath"];

    private static readonly Dictionary<string, char> Characters = new()
    {
        ["tab"] = '\t',
        ["line"] = '\n',
        ["lbr"] = '\n',
        ["page"] = '\n',
        ["column"] = '\n',
        ["softline"] = '\n',
        ["~"] = '\u00A0',
        ["_"] = '-',
        ["emdash"] = '—',
        ["endash"] = '–',
        ["lquote"] = '‘',
        ["rquote"] = '’',
        ["ldblquote"] = '“',
        ["rdblquote"] = '”',
        ["bullet"] = '•',
        ["emspace"] = '\u2003',
        ["enspace"] = '\u2002',
        ["qmspace"] = '\u2005',
    };

    /// <summary>True for a word that begins a picture.</summary>
    /// <param name="word">The control word.</param>
    public static bool IsPicture(string word) => Pictures.Contains(word);

    /// <summary>True for a word that begins a group which is not read.</summary>
    /// <param name="word">The control word.</param>
    /// <param name="isStarred">True if readers who do not know the word have to skip its group.</param>
    public static bool IsSkipped(string word, bool isStarred) => Skipped.Contains(word) || (isStarred && !Starred.Contains(word));

    /// <summary>The character of a control word, or null.</summary>
    /// <param name="word">The control word.</param>
    public static char? CharacterOf(string word) => Characters.TryGetValue(word, out var character) ? character : null;
}
