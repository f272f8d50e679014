namespace ReportExtractor.Pdf.Fonts.Programs;

/// <summary>The integers of a DICT of a CFF file (Adobe TN 5176 §4).</summary>
internal sealed class CffDictionary
{
    /// <summary>The offset of the charset.</summary>
    public const int Charset = 15;

    /// <summary>The offset of the encoding.</summary>
    public const int Encoding = 16;

    /// <summary>The offset of the glyphs.</summary>
    public const int CharStrings = 17;

    /// <summary>Registry and ordering, which only CID-keyed fonts have (§18).</summary>
    public const int RegistryOrdering = EscapedFrom + 30;

    // Operators of two bytes are numbered from 256 on. 12 begins them, and 30 begins a real number (§4).
    private const int EscapedFrom = 256;
    private const int Escape = 12;
    private const int Real = 30;

    private readonly Dictionary<int, int> _lastOperands = [];

    /// <summary>Reads a DICT.</summary>
    /// <param name="bytes">Its bytes.</param>
    public CffDictionary(FontBytes bytes)
    {
        var operand = 0;
        for (var at = 0; at < bytes.Length;)
        {
            var b = bytes.Byte(at++);
            switch (b)
            {
                case Escape:
                    _lastOperands[EscapedFrom + bytes.Byte(at++)] = operand;
                    break;
                case < 22:
                    _lastOperands[b] = operand;
                    break;
                case 28:
                    operand = bytes.SignedWord(at);
                    at += 2;
                    break;
                case 29:
                    operand = (int)bytes.Long(at);
                    at += 4;
                    break;
                case Real:
                    // A real number: pairs of decimal digits up to a digit F. Its value is not needed.
                    while (at < bytes.Length && (bytes.Byte(at) & 0x0F) != 0x0F && bytes.Byte(at) >> 4 != 0x0F)
                    {
                        at++;
                    }

                    at++;
                    break;
                case >= 32 and <= 246:
                    operand = b - 139;
                    break;
                case >= 247 and <= 250:
                    operand = ((b - 247) * 256) + bytes.Byte(at++) + 108;
                    break;
                case >= 251 and <= 254:
                    operand = (-(b - 251) * 256) - bytes.Byte(at++) - 108;
                    break;
            }
        }
    }

    /// <summary>True if it has an operator.</summary>
    /// <param name="key">The operator.</param>
    public bool Has(int key) => _lastOperands.ContainsKey(key);

    /// <summary>The last operand of an operator; 0 if it is missing, which is the default of all operators used here.</summary>
    /// <param name="key">The operator.</param>
    public int Get(int key) => Math.Max(0, _lastOperands.GetValueOrDefault(key));
}
