using ReportExtractor.Pdf.Content.Collecting;
using ReportExtractor.Pdf.Content.Text;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Content;

/// <summary>Tracks marked content (ISO 32000-1 §14.6): replacement texts and hidden content.</summary>
/// <param name="page">Collects the page's letters.</param>
/// <param name="file">What the file's pages share.</param>
internal sealed class MarkedContent(PageCollector page, ContentContext file)
{
    // Real content does not nest deeper; deeper marks are ignored.
    private const int MaxDepth = 1_000;

    private readonly List<Mark> _marks = [];
    private int _tooDeep;
    private int _hidden;
    private int _replaced;

    /// <summary>Number of open marks.</summary>
    public int Depth => _marks.Count;

    /// <summary>Begins a page.</summary>
    public void Clear()
    {
        _marks.Clear();
        (_tooDeep, _hidden, _replaced) = (0, 0, 0);
        page.IsHidden = false;
    }

    /// <summary>Operators BMC and BDC.</summary>
    /// <param name="isOff">True for optional content that is off, and for content that is not part of the page's text.</param>
    /// <param name="actualText">The text that replaces its letters, or null.</param>
    public void Begin(bool isOff, PdfString? actualText)
    {
        if (_marks.Count >= MaxDepth)
        {
            _tooDeep++;
            return;
        }

        // The outermost replacement text wins. It is decoded if it has letters to replace.
        var text = _replaced == 0 ? actualText : null;
        _marks.Add(new Mark(isOff, text, page.LetterCount));
        _hidden += isOff ? 1 : 0;
        _replaced += text is null ? 0 : 1;
        page.IsHidden = _hidden > 0;
    }

    /// <summary>Operator EMC. It is ignored without a matching beginning.</summary>
    /// <param name="floor">Number of marks that were open at the start of the stream.</param>
    public void End(int floor)
    {
        if (_tooDeep > 0)
        {
            _tooDeep--;
        }
        else if (_marks.Count > floor)
        {
            Close();
        }
    }

    /// <summary>Ends a stream: closes the marks that it left open.</summary>
    /// <param name="floor">Number of marks that were open at its start.</param>
    public void EndAll(int floor)
    {
        _tooDeep = 0;
        while (_marks.Count > floor)
        {
            Close();
        }
    }

    private void Close()
    {
        var mark = _marks[^1];
        _marks.RemoveAt(_marks.Count - 1);
        _hidden -= mark.IsOff ? 1 : 0;
        page.IsHidden = _hidden > 0;
        if (mark.Text is { } text)
        {
            _replaced--;
            if (page.LetterCount > mark.First)
            {
                // One text may be named many times: each time it counts as content.
                file.Spend(text.Bytes.Length);
                page.ReplaceText(mark.First, TextStrings.Decode(text.Bytes));
            }
        }
    }

    /// <summary>An open mark.</summary>
    /// <param name="IsOff">True if its content is hidden.</param>
    /// <param name="Text">The text that replaces its letters.</param>
    /// <param name="First">The index of its first letter.</param>
    private readonly record struct Mark(bool IsOff, PdfString? Text, int First);
}
