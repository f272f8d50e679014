using System.Text;
using ReportExtractor.WordBinary.Formatting;

namespace ReportExtractor.WordBinary.Text;

/// <summary>Builds the runs of a paragraph from its visible characters.</summary>
/// <param name="fonts">The fonts for symbols.</param>
internal sealed class RunBuilder(FontTable fonts)
{
    // The placeholder of a picture, and the last of the control characters (MS-DOC §2.4.1).
    private const char PictureMark = '\u0001';
    private const char LastControl = '\u001F';

    private readonly StringBuilder _text = new();
    private readonly List<WordRun> _runs = [];
    private bool _isRaised;
    private bool _isStruck;
    private bool _isFaint;
    private int _size;

    /// <summary>Appends characters.</summary>
    /// <param name="characters">Characters with the same formatting.</param>
    /// <param name="format">The formatting.</param>
    public void Append(ReadOnlySpan<char> characters, CharacterFormat format)
    {
        if (format.IsInvisible || format.IsUnseen || characters.IsEmpty)
        {
            return;
        }

        var isStruck = format.IsStruck || format.IsStruckTwice;
        var isFaint = format.IsWhite;
        if (format.IsRaised != _isRaised || isStruck != _isStruck || isFaint != _isFaint || format.LetterSize != _size)
        {
            EndRun();
            (_isRaised, _isStruck, _isFaint, _size) = (format.IsRaised, isStruck, isFaint, format.LetterSize);
        }

        if (format is { IsSpecial: true, Symbol: not '\0' })
        {
            // The characters are placeholders for the symbol (MS-DOC §2.6.1, sprmCSymbol).
            _text.Append(fonts.Show(format.SymbolFont, format.Symbol), characters.Length);
            return;
        }

        for (var at = 0; at < characters.Length;)
        {
            var plain = characters[at..].IndexOfAnyInRange('\0', LastControl);
            var length = plain < 0 ? characters.Length - at : plain;
            _text.Append(characters.Slice(at, length));
            at += length;
            if (at < characters.Length)
            {
                AppendControl(characters[at++], format.IsSpecial);
            }
        }
    }

    /// <summary>Appends a visible object that is not text.</summary>
    /// <param name="format">Its formatting.</param>
    public void AppendObject(CharacterFormat format) => Append([WordRun.ObjectMark], format with { IsSpecial = false });

    /// <summary>Returns the runs and starts a new paragraph.</summary>
    public IReadOnlyList<WordRun> Complete()
    {
        EndRun();
        (_isRaised, _isStruck, _isFaint) = (false, false, false);
        if (_runs.Count == 0)
        {
            return [];
        }

        WordRun[] runs = [.. _runs];
        _runs.Clear();
        return runs;
    }

    /// <summary>The visible control characters are tabs, breaks, and the non-breaking hyphen (MS-DOC §2.4.1, §2.6.1).</summary>
    private void AppendControl(char c, bool isSpecial)
    {
        switch (c)
        {
            // An inline picture, or the anchor of a drawing (MS-DOC §2.8.25, §2.6.1 sprmCFSpec).
            case PictureMark when isSpecial:
                _text.Append(WordRun.ObjectMark);
                break;
            case '\t':
                _text.Append(c);
                break;
            case '\u000B' or '\u000C' or '\u000E':
                _text.Append('\n');
                break;
            case '\u001E':
                _text.Append('-');
                break;
        }
    }

    private void EndRun()
    {
        if (_text.Length > 0)
        {
            _runs.Add(new WordRun(_text.ToString(), _isRaised, _isStruck) { IsFaint = _isFaint, Size = _size });
            _text.Clear();
        }
    }
}
