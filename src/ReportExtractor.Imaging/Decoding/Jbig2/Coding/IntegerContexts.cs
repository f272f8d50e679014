namespace ReportExtractor.Imaging.Decoding.Jbig2.Coding;

/// <summary>Decodes numbers of one kind bit by bit (ITU-T T.88, Annex A).</summary>
internal sealed class IntegerContexts
{
    /// <summary>The bits of a number and the least number of so many bits, by how many ones stand before it.</summary>
    private static readonly (int Bits, int Least)[] Ranges = [(2, 0), (4, 4), (6, 20), (8, 84), (12, 340), (32, 4436)];

    private readonly byte[] _contexts = new byte[512];

    /// <summary>Decodes a number.</summary>
    /// <param name="decoder">The decoder.</param>
    /// <returns>The number; null for the sign that ends a list.</returns>
    public int? Read(ArithmeticDecoder decoder)
    {
        var before = 1;
        var isNegative = Bit() == 1;
        var range = 0;
        while (range < Ranges.Length - 1 && Bit() == 1)
        {
            range++;
        }

        var value = 0L;
        for (var i = 0; i < Ranges[range].Bits; i++)
        {
            value = (value << 1) | (uint)Bit();
        }

        value += Ranges[range].Least;
        if (value > int.MaxValue)
        {
            throw Work.Damaged();
        }

        return !isNegative ? (int)value : value > 0 ? (int)-value : null;

        int Bit()
        {
            var bit = decoder.Bit(_contexts, before);
            before = before < 256 ? (before << 1) | bit : ((((before << 1) | bit) & 511) | 256);
            return bit;
        }
    }
}
