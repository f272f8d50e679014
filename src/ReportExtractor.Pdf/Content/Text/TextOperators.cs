using ReportExtractor.Pdf.Content.Collecting;
using ReportExtractor.Pdf.Content.Geometry;
using ReportExtractor.Pdf.Content.Resources;
using ReportExtractor.Pdf.Content.States;
using ReportExtractor.Pdf.Content.Tokens;
using ReportExtractor.Pdf.Fonts.Model;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Content.Text;

/// <summary>The text operators (ISO 32000-1 §9.3, §9.4).</summary>
/// <param name="page">Collects the letters.</param>
/// <param name="resources">The current resources.</param>
internal sealed class TextOperators(PageCollector page, ResourceStack resources)
{
    // The operand of Tz is a percentage (§9.3.4).
    private const double Percent = 0.01;

    private readonly TextPainter _painter = new(page);
    private readonly Dictionary<PdfFont, int> _numbers = new(ReferenceEqualityComparer.Instance);

    /// <summary>Begins a page.</summary>
    public void Begin()
    {
        _painter.Begin();
        _numbers.Clear();
    }

    /// <summary>Selects a font. The letters of a missing font have unknown characters.</summary>
    public void SetFont(ref TextState text, PdfFont? font, double size)
    {
        text.Size = size;
        text.Font = font ?? MissingFont.Instance;
        if (!_numbers.TryGetValue(text.Font, out text.FontNumber))
        {
            text.FontNumber = _numbers.Count;
            _numbers.Add(text.Font, text.FontNumber);
        }
    }

    /// <summary>Executes an operator.</summary>
    /// <param name="name">The operator.</param>
    /// <param name="operands">Its operands.</param>
    /// <param name="state">The graphics state.</param>
    /// <returns>False if it is not a text operator.</returns>
    public bool Run(string name, Operands operands, ref GraphicsState state)
    {
        var n = operands.Numbers;
        ref var text = ref state.Text;
        switch (name)
        {
            case "BT":
                _painter.Begin();
                return true;
            case "Tj":
                Show(state, operands.Last);
                return true;
            case "TJ":
                ShowAll(state, operands.Last as PdfArray);
                return true;
            case "'":
                _painter.MoveLine(0, -text.Leading);
                Show(state, operands.Last);
                return true;
            case "\"":
                if (n.Length >= 2)
                {
                    (text.WordSpacing, text.CharacterSpacing) = (n[^2], n[^1]);
                }

                _painter.MoveLine(0, -text.Leading);
                Show(state, operands.Last);
                return true;
            case "T*":
                _painter.MoveLine(0, -text.Leading);
                return true;
            case "Tf":
                // The font name precedes the size.
                if (operands.LastButOne is PdfName font && n.Length > 0)
                {
                    SetFont(ref text, font.Value == PlainFont.Name ? PlainFont.Instance : resources.Font(font.Value), n[^1]);
                }

                return true;
            case "Td" or "TD" when n.Length >= 2:
                text.Leading = name == "TD" ? -n[^1] : text.Leading;
                _painter.MoveLine(n[^2], n[^1]);
                return true;
            case "Tm" when n.Length >= 6:
                _painter.SetMatrix(Matrix.Of(n[^6..]));
                return true;
            default:
                return n.Length > 0 && SetParameter(name, n[^1], ref text);
        }
    }

    private static bool SetParameter(string name, double value, ref TextState text)
    {
        switch (name)
        {
            case "Tc":
                text.CharacterSpacing = value;
                return true;
            case "Tw":
                text.WordSpacing = value;
                return true;
            case "Tz":
                text.Scale = value * Percent;
                return true;
            case "TL":
                text.Leading = value;
                return true;
            case "Ts":
                text.Rise = value;
                return true;
            case "Tr":
                text.Mode = (int)Math.Clamp(value, 0, byte.MaxValue);
                return true;
            default:
                return false;
        }
    }

    private void Show(in GraphicsState state, PdfObject? operand)
    {
        if (operand is PdfString text)
        {
            _painter.Show(state, text.Bytes);
        }
    }

    private void ShowAll(in GraphicsState state, PdfArray? array)
    {
        var count = array?.Items.Count ?? 0;
        for (var i = 0; i < count; i++)
        {
            switch (array!.Items[i])
            {
                case PdfString text:
                    _painter.Show(state, text.Bytes);
                    break;
                case PdfNumber number:
                    _painter.Adjust(state.Text, number.Value);
                    break;
            }
        }
    }
}
