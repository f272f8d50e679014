using ReportExtractor.Pdf.Content.Collecting;
using ReportExtractor.Pdf.Content.Text;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Content;

/// <summary>Follows marked content (ISO 32000-1 §14.6): what stands for another text, and what is not shown.</summary>
/// <param name="page">Where the letters are.</param>
internal sealed class MarkedContent(PageCollector page)
{
    // No content marks deeper; what is deeper says nothing.
    private const int MaxDepth = 1_000;

    private readonly List<Mark> _marks = [];
    private int _tooDeep;
    private int _hidden;
    private int _replaced;

    /// <summary>How many are open.</summary>
    public int Depth => _marks.Count;

    /// <summary>Begins a page.</summary>
    public void Clear()
    {
        _marks.Clear();
        (_tooDeep, _hidden, _replaced) = (0, 0, 0);
        page.IsHidden = false;
    }

    /// <summary>BMC, BDC.</summary>
    /// <param name="isOff">True for optional content that is not shown, and for what is no text of the page.</param>
    /// <param name="actualText">The text that its letters stand for, or null.</param>
    public void Begin(bool isOff, PdfString? actualText)
    {
        if (_marks.Count >= MaxDepth)
        {
            _tooDeep++;
            return;
        }

        // Of texts within each other the outer one stands for all.
        var text = actualText is not null && _replaced == 0 ? TextStrings.Decode(actualText.Bytes) : null;
        _marks.Add(new Mark(isOff, text, page.LetterCount));
        _hidden += isOff ? 1 : 0;
        _replaced += text is null ? 0 : 1;
        page.IsHidden = _hidden > 0;
    }

    /// <summary>EMC; one without its beginning says nothing.</summary>
    /// <param name="floor">How many were open where the stream began.</param>
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

    /// <summary>Ends a stream: closes what it left open.</summary>
    /// <param name="floor">How many were open where it began.</param>
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
            page.ReplaceText(mark.First, text);
        }
    }

    /// <summary>Marked content that is open.</summary>
    /// <param name="IsOff">True where it is not shown.</param>
    /// <param name="Text">The text that its letters stand for.</param>
    /// <param name="First">Its first letter.</param>
    private readonly record struct Mark(bool IsOff, string? Text, int First);
}
