// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_pages.h"

using namespace Qt::StringLiterals;

namespace tests {

QString planPage()
{
    return uR"(
     UBND TỈNH BẮC KẠN                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      SỞ CÔNG THƯƠNG                            Độc lập - Tự do - Hạnh phúc

      Số: 12/KH-SCT                         Bắc Kạn, ngày 14 tháng 02 năm 2019


                                    KẾ HOẠCH
                 Thực hiện công tác dân vận của cơ quan
                    Sở Công Thương trong năm 2019
                           _______________

     Căn cứ Quyết định số 1878-QĐ/TU ngày 05 tháng 9 năm 2018 của Ban Thường vụ Tỉnh ủy,
Sở Công Thương xây dựng kế hoạch như sau:

     I. MỤC ĐÍCH, YÊU CẦU
     1. Nâng cao trách nhiệm của người đứng đầu trong tiếp xúc với doanh nghiệp.

 Nơi nhận:                                        KT. GIÁM ĐỐC
 - Ban Dân vận Tỉnh ủy;                           PHÓ GIÁM ĐỐC
 - Các phòng chuyên môn;
 - Lưu: VT, VP.                                      (Đã ký)

                                                  Hà Minh Tuấn
)"_s;
}

QString reportPage()
{
    return uR"(
   ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
   HUYỆN PÁC NẶM                     Độc lập - Tự do - Hạnh phúc

   Số: 05/BC-UBND                  Pác Nặm, ngày 09 tháng 6 năm 2019

                              BÁO CÁO
          Kết quả công tác dân vận chính quyền 6 tháng đầu năm 2019

   Thực hiện Công văn số 1593/SNV-CCHC ngày 20/5/2019 của Sở Nội vụ, Ủy ban nhân dân
huyện báo cáo như sau:
   1. Công tác chỉ đạo

   Nơi nhận:                                TM. ỦY BAN NHÂN DÂN
   - Sở Nội vụ;                                KT. CHỦ TỊCH
   - Lưu: VT.                                  PHÓ CHỦ TỊCH


                                               Ma Văn Thắng
)"_s;
}

QString minutesPage()
{
    return uR"(
        SỞ TƯ PHÁP                     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
     VĂN PHÒNG SỞ                           Độc lập - Tự do - Hạnh phúc

      Số: 05/BB-VP

                              BIÊN BẢN HỌP
              Về việc phân công theo dõi công tác dân vận

   Thời gian bắt đầu: 8 giờ 00, ngày 17 tháng 12 năm 2019
   Địa điểm: phòng họp tầng hai
   Thành phần tham dự: 14 người, vắng 01 người.

           THƯ KÝ                                    CHỦ TỌA


       Đặng Thị Nga                              Lý Văn Minh
)"_s;
}

QString decisionPage()
{
    return uR"(
  ỦY BAN NHÂN DÂN                        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
   TỈNH BẮC KẠN                               Độc lập - Tự do - Hạnh phúc
                                           ____________________
  Số: 07/2019/QĐ-UBND                    Bắc Kạn, ngày 29 tháng 6 năm 2019

                              QUYẾT ĐỊNH
        Ban hành Quy chế phối hợp giải quyết kiến nghị của công dân

                 ỦY BAN NHÂN DÂN TỈNH BẮC KẠN

   Căn cứ Luật Tổ chức chính quyền địa phương;

                              QUYẾT ĐỊNH:
   Điều 1. Ban hành kèm theo Quyết định này Quy chế gồm ba chương.

                                            TL. CHỦ TỊCH
                                         CHÁNH VĂN PHÒNG

                                          Nông Thị Hòa
     SAO Y BẢN CHÍNH
)"_s;
}

QString letterPage()
{
    return uR"(
        BỘ NỘI VỤ                        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        VĂN PHÒNG                             Độc lập - Tự do - Hạnh phúc

     Số: 05/BNV-VP                        Hà Nội, ngày 05 tháng 01 năm 2020
 V/v hướng dẫn chấm điểm công tác
     dân vận chính quyền

              Kính gửi: Sở Nội vụ các tỉnh

      Thực hiện kế hoạch năm, Văn phòng đề nghị các Sở gửi số liệu.

   Nơi nhận:                                   TUQ. BỘ TRƯỞNG
   - Như trên;                               Q. CHÁNH VĂN PHÒNG
   - Lưu: VT.
                                              Vũ Thị Lan
)"_s;
}

QString partyPage()
{
    return uR"(
      TỈNH ỦY BẮC KẠN                     ĐẢNG CỘNG SẢN VIỆT NAM
        BAN DÂN VẬN
             *                          Bắc Kạn, ngày 12 tháng 3 năm 2019
      Số 36-KH/BDVTU

                              KẾ HOẠCH
           kiểm tra việc thực hiện quy chế dân chủ ở cơ sở
                                -----

      Thực hiện chương trình công tác năm, Ban Dân vận Tỉnh ủy xây dựng kế hoạch:
      1. Mục đích

  Nơi nhận:                                     K/T TRƯỞNG BAN
  - Thường trực Tỉnh ủy (báo cáo),               PHÓ TRƯỞNG BAN
  - Lưu Văn phòng.
                                                 Bàn Văn Sơn
)"_s;
}

QString jointPage()
{
    return uR"(
   SỞ NỘI VỤ - BAN DÂN VẬN TỈNH ỦY          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                                Độc lập - Tự do - Hạnh phúc

    Số: 01/CTrPH-SNV-BDVTU                   Bắc Kạn, ngày 21 tháng 3 năm 2019

                         CHƯƠNG TRÌNH PHỐI HỢP
          Về công tác dân vận của các cơ quan nhà nước, giai đoạn 2019 - 2021

    Hai cơ quan thống nhất nội dung phối hợp như sau:

       BAN DÂN VẬN TỈNH ỦY                                 SỞ NỘI VỤ
       PHÓ TRƯỞNG BAN                                      GIÁM ĐỐC


       Bàn Văn Sơn                                      Trần Đình Phúc
)"_s;
}

QString scannedPage()
{
    return uR"(UBND TINH BẮC KẠN
SỞ Y TÊ
S6: l5/KH-SYT
CỌNG HOÀ XÃ HỘI CHU NGHĨA VIỆT NAM
Độc lập - Tu do - Hạnh phúc
Băc Kạn, ngay l4 thang O2 năm 2O19

KÊ HOẠCH
Công tác dân vận nam 2019 cua ngành y tê

Căn cứ Công văn sô 12/SNV-CCHC ngày 02 tháng 01 năm 2019;
1. Muc tiêu
KT. GIÁM ĐOC
PHÓ GIÁM ĐỐC
Hoàng Thu Hà
)"_s;
}

QString draftPage()
{
    return uR"(
     UBND TỈNH BẮC KẠN                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
     SỞ TÀI CHÍNH                               Độc lập - Tự do - Hạnh phúc
      DỰ THẢO
      Số:       /BC-STC                     Bắc Kạn, ngày      tháng     năm 2019

                                    BÁO CÁO
                      Công tác dân vận quý I năm 2019

     1. Kết quả
)"_s;
}

} // namespace tests
