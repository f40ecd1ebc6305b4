/**
 * Surnames that stand before the given name, in Chinese, Korean, Vietnamese and Hungarian: the first word of a full name
 * that stands alone for its bearer.
 */
export const SURNAMES_FIRST: ReadonlySet<string> = new Set(
  `An Ai Bai Bao Bi Bian Bo Cai Cao Cen Chai Chan Chang Chao Che Chen Cheng Cheung Choi Chow Chu Chung Cui Dai Deng Ding
  Dong Dou Du Duan Fan Fang Fei Feng Fu Gan Gao Ge Geng Gong Gu Guan Guo Han Hao He Hong Hou Hsu Hu Hua Huang Hung Huo Ji
  Jia Jiang Jiao Jin Jing Kan Kang Ke Kong Kuang Lai Lam Lan Lau Lee Lei Leung Li Lian Liang Liao Lim Lin Ling Liu Long Lou
  Lu Luo Lv Ma Mai Man Mao Mei Meng Mi Miao Ming Mo Mok Mou Mu Nan Ni Nie Ning Niu Ou Ouyang Pan Pang Pei Peng Ping Pu Qi
  Qian Qiang Qiao Qin Qiu Qu Quan Ran Rao Ren Rong Ruan Rui Sha Shan Shang Shao She Shen Sheng Shi Shu Shum Sima Siu Song
  Su Sui Sun Tai Tam Tan Tang Tao Teng Tian Tong Tsai Tsang Tse Tu Tung Wan Wang Wei Wen Weng Wong Wu Xi Xia Xian Xiang
  Xiao Xie Xin Xing Xiong Xu Xuan Xue Yan Yang Yao Ye Yeung Yi Yin Ying You Yu Yuan Yue Yun Zang Zeng Zha Zhai Zhan Zhang
  Zhao Zheng Zhong Zhou Zhu Zhuang Zhuo Zong Zou Zuo
  Ahn Bae Baek Byun Cha Cho Gil Gwon Heo Hwang Hyun Im Jang Jeon Jeong Jo Joo Jung Kim Ko Koo Kwak Kwon Min Moon Nam Noh Oh
  Park Rhee Ri Roh Ryu Seo Seok Shim Shin Sohn Suh Suk Woo Yeo Yim Yoo Yoon Youn
  Bui Dang Dinh Do Doan Duong Ho Hoang Huynh Le Luong Ly Ngo Nguyen Pham Phan Ta Thai Tran Trinh Truong Vo Vu
  Antal Bakos Balogh Balint Bíró Boros Farkas Fazekas Fekete Fodor Gál Gyurcsány Hajdu Halász Hegedűs Horváth Jakab Juhász
  Kelemen Kis Kiss Kocsis Kovács Kovacs Lakatos Lengyel Lukács Magyar Major Mészáros Molnár Nagy Németh Nemeth Novák Oláh
  Orbán Orban Orsós Pál Papp Pásztor Pintér Rácz Sándor Simon Sipos Somogyi Soros Szabó Szabo Szalai Szekeres Székely
  Szijjártó Szilágyi Szűcs Takács Tóth Toth Török Varga Varró Vass Veres Vincze Virág Vörös`.split(/\s+/u),
)
